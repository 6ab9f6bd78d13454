import { describe, expect, test } from 'vitest';
import { type TextId, text } from './text';
import { english } from './texts';

const forms = Object.entries(english).flatMap(([id, found]) =>
  (typeof found === 'string' ? [found] : Object.values(found)).map(
    (form) => [id as TextId, form] as const,
  ),
);
const placeholders = (form: string) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);

describe.each(forms)('%s: %s', (id, form) => {
  test('has every value put in', () => {
    const names = placeholders(form);
    const values = Object.fromEntries(names.map((name) => [name, `«${name}»`]));
    // A form for one is only chosen by the figure itself.
    const count = form === Object(english[id]).one ? 1 : 7;
    const written = text(id, names.includes('count') ? { ...values, count } : values);

    expect(written).not.toMatch(/[{}]/);
    for (const name of names) expect(written).toContain(name === 'count' ? count : `«${name}»`);
  });

  test('says something, without stray spaces', () => {
    expect(form).toBe(form.trim());
    expect(form).not.toMatch(/^$| {2}/);
  });
});

test.each([
  [0, '0 mandatory tasks left'],
  [1, '1 mandatory task left'],
  [2, '2 mandatory tasks left'],
])('%d takes its own form', (count, expected) => {
  expect(text('mandatoryLeft', { count })).toBe(expected);
});

describe('a value', () => {
  test('is put in as it is', () => {
    expect(text('wentOn', { reason: '$& {reason} <b>' })).toBe('Gone on: $& {reason} <b>');
  });

  test('that is missing leaves its place in sight', () => {
    expect(text('taskId')).toBe('Task {id}');
  });
});
