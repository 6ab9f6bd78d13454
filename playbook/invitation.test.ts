import { expect, test } from 'vitest';
import { attendeesOf } from './invitation';

test.each([
  ['', []],
  ['jane@contoso.com', ['jane@contoso.com']],
  ['jane@contoso.com, bob@contoso.com', ['jane@contoso.com', 'bob@contoso.com']],
  ['jane@contoso.com bob@contoso.com', ['jane@contoso.com', 'bob@contoso.com']],
  [
    'jane@contoso.com；bob@contoso.com，eva@contoso.com',
    ['jane@contoso.com', 'bob@contoso.com', 'eva@contoso.com'],
  ],
  ['jane@contoso.com\r\n\nbob@contoso.com\n', ['jane@contoso.com', 'bob@contoso.com']],
  ['Doe, Jane <jane@contoso.com>; Bob <bob@contoso.com>', ['jane@contoso.com', 'bob@contoso.com']],
  ['Jane <jane@contoso.com>, bob@contoso.com', ['jane@contoso.com', 'bob@contoso.com']],
  ["o'brien@contoso.com", ["o'brien@contoso.com"]],
])('in %j are all addresses', (typed, valid) => {
  expect(attendeesOf(typed)).toEqual({ valid, invalid: [] });
});

test.each([
  ['jane', ['jane']],
  ['jane@contoso', ['jane@contoso']],
  ['jane@contoso.com; bob; bob', ['bob']],
  ['Jane <jane>', ['jane']],
  ['<>', ['']],
])('in %j are words that are none: %j', (typed, invalid) => {
  expect(attendeesOf(typed).invalid).toEqual(invalid);
});

test('nobody is invited twice, however it is written', () => {
  expect(attendeesOf('Jane@Contoso.com, jane@contoso.com').valid).toEqual(['Jane@Contoso.com']);
});
