import { expect, test } from 'vitest';
import { to18 } from './salesforce-id';

test.each([
  ['0018000001H7mq8', '0018000001H7mq8AAB'],
  ['0010c00001vlGl5', '0010c00001vlGl5AAE'],
  ['0011X00001DsLoz', '0011X00001DsLozQAF'],
  ['001c000002JvBrC', '001c000002JvBrCAAV'],
])('%s is %s', (short, long) => {
  expect(to18(short)).toBe(long);
  expect(to18(long)).toBe(long);
});

test.each(['', '001', '0038000001H7mq8', '000000000000000', '0018000001H7mq8A', '0018000001H7mq-'])(
  '%j is no account',
  (text) => {
    expect(to18(text)).toBeUndefined();
  },
);
