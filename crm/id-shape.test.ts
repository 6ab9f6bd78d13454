import { expect, test } from 'vitest';
import { readId } from './id-shape';

const guid = '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0';

test.each([guid, `{${guid}}`, guid.toUpperCase(), `{${guid.toUpperCase()}}`])(
  '%s is the same GUID',
  (text) => {
    expect(readId('guid', text)).toBe(guid);
  },
);

test.each([
  '',
  '{}',
  `{${guid}`,
  `${guid}}`,
  `{{${guid}}}`,
  ` ${guid}`,
  `${guid}\n`,
  `${guid}0`,
  guid.slice(1),
  guid.replaceAll('-', ''),
  guid.replace('9', 'g'),
  '00000000-0000-0000-0000-000000000000',
  '{00000000-0000-0000-0000-000000000000}',
])('%j is no GUID of a record', (text) => {
  expect(readId('guid', text)).toBeUndefined();
});

test.each(['1', '42', '9223372036854775807'])('%s is a number', (text) => {
  expect(readId('number', text)).toBe(text);
});

test.each(['', '0', '01', '-1', '+1', '1.0', '1e3', ' 1', '1\n', '٣', '12345678901234567890'])(
  '%j is no number of a record',
  (text) => {
    expect(readId('number', text)).toBeUndefined();
  },
);

test.each([guid, guid.toUpperCase()])('%s is a UUID as it is written', (text) => {
  expect(readId('uuid', text)).toBe(text);
});

test.each(['', `{${guid}}`, guid.slice(1), '00000000-0000-0000-0000-000000000000'])(
  '%j is no UUID of a record',
  (text) => {
    expect(readId('uuid', text)).toBeUndefined();
  },
);

test.each(['6b00f05ab08573a7c', '507f1f77bcf86cd799439011', 'f'.repeat(32)])(
  '%s is hexadecimal',
  (text) => {
    expect(readId('hex', text)).toBe(text);
  },
);

test.each([
  '',
  '6b00f05ab08573a7',
  `${'f'.repeat(33)}`,
  '6B00F05AB08573A7C',
  '6b00f05ab08573a7g',
  guid,
])('%j is no hexadecimal id', (text) => {
  expect(readId('hex', text)).toBeUndefined();
});

test.each(['c-17', 'ACME_0042', 'a.1', '7'])('%s is a word', (text) => {
  expect(readId('word', text)).toBe(text);
});

test.each(['', 'new', 'acme', 'a 1', 'a/1', 'é1', '1\n', `${'a'.repeat(64)}1`])(
  '%j is no word with a digit',
  (text) => {
    expect(readId('word', text)).toBeUndefined();
  },
);

test.each(['contoso', 'Contoso-Ltd', 'übung', 'a:b', 'newcomer'])('%s is a text', (text) => {
  expect(readId('text', text)).toBe(text);
});

test.each(['', 'new', 'List', 'UNDEFINED', 'a b', 'a/b', 'a?b', 'a;b', '\n', 'x'.repeat(201)])(
  '%j stands where an id stands, and is none',
  (text) => {
    expect(readId('text', text)).toBeUndefined();
  },
);

test.each(['0018000001H7mq8', '0018000001H7mq8AAB'])('%s is one account of Salesforce', (text) => {
  expect(readId('salesforce', text)).toBe('0018000001H7mq8AAB');
});
