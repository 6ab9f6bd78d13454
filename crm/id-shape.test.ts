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
