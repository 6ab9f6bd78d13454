import { describe, expect, test } from 'vitest';
import type { PagePattern } from './adapter';
import { builtInAdapters } from './adapters';
import { anywhere } from './adapters-on';
import { toRegExp } from './template';

const partsOf = ({ path, notPath, hash, query, notQuery, hashQuery }: PagePattern) =>
  [
    path,
    notPath,
    hash,
    ...[query, notQuery, hashQuery].flatMap((part) => Object.values(part ?? {})),
  ].filter((part) => part !== undefined);

const builtIn = [...builtInAdapters, ...builtInAdapters.map(anywhere)];
const pageTemplates = [
  ...new Set(
    builtIn.flatMap(({ records, otherPages = [] }) => [...records, ...otherPages].flatMap(partsOf)),
  ),
];
const hostTemplates = [...new Set(builtIn.flatMap(({ hosts }) => hosts))];

/** Such as a stranger may write, or somebody who wants to do harm. */
const nasty = [
  '*a*a*a*a*a*a*',
  '**a**a**a**a**',
  '***',
  '**:id',
  '**.x',
  '**/**/x',
  '/**/*/**',
  '~~~~',
  '/x~/x~/x',
  '/~x',
  '(a+)+$',
  '(a|a)*b',
  '[a-z]*[a-z]*[a-z]*$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  ':id:id:id:id',
  '*:id*:id*',
  '#####',
  '\\',
  '',
];

/**
 * The only pieces that stand for more than themselves. What they are is what makes them linear: a
 * segment has one end, '.*' goes on with a separator or is the end, and what may follow the end is last.
 */
const segment = /\(?\[\^\/\?#&;\]\+\(\?!\[\^\/\?#&;\]\)\)?/g;
const anything = /\[\^\]\*(?=\\?[/?#&;]|\$$)/g;
const end = /\(\?:\[\/\?;\]\[\^\]\*\)\?(?=\$$)/g;
const label = /\(\?!www\\\.\)\[\^\.\]\+\(\?!\[\^\.\]\)/g;

/** What is left of a source: characters that stand for themselves. */
function literalsOf(source: string): string {
  return source
    .replace(/^\^|\$$/g, '')
    .replace(/\\[^d]/g, '_')
    .replaceAll('\\d', '9');
}

describe('no template gives a pattern that tries more than one way at a place', () => {
  test.each([...pageTemplates, ...nasty])('%j in an address', (template) => {
    const { source } = toRegExp(template, 'page');
    if (source === '(?!)') return;

    const rest = source.replace(end, '').replace(segment, '');
    expect(rest.match(anything)?.length ?? 0).toBeLessThan(2);
    expect(literalsOf(rest.replace(anything, ''))).not.toMatch(/[*+?{}()[\]|]/);
  });

  test.each([...hostTemplates, ...nasty])('%j in a host', (template) => {
    const { source } = toRegExp(template, 'host');

    expect(literalsOf(source.replace(label, '').replace(/\(\?!\)/g, ''))).not.toMatch(
      /[*+?{}()[\]|]/,
    );
  });
});

test('every template of a built-in CRM can match something', () => {
  expect(pageTemplates.length).toBeGreaterThan(60);
  expect(pageTemplates.filter((template) => toRegExp(template, 'page').source === '(?!)')).toEqual(
    [],
  );
});

test.each(['**a**', '/**/b/**', '***', '**:id', '**x', '~/x', '~~', '/a~b'])(
  '%j matches nothing, not even itself',
  (template) => {
    expect(toRegExp(template, 'page').source).toBe('(?!)');
  },
);

describe('a template', () => {
  const matches = (template: string, text: string) => toRegExp(template, 'page').test(text);

  test('has the end of a segment where its star ends', () => {
    expect(matches('/a/*', '/a/b')).toBe(true);
    expect(matches('/a/*b', '/a/bb')).toBe(false);
    expect(matches('/a*/b', '/axy/b')).toBe(true);
  });

  test('ends, or goes on after a separator, at ~', () => {
    expect(matches('/a~', '/a')).toBe(true);
    expect(matches('/a~', '/a/b?c')).toBe(true);
    expect(matches('/a~', '/a;b')).toBe(true);
    expect(matches('/a~', '/a?b')).toBe(true);
    expect(matches('/a~', '/ab')).toBe(false);
    expect(matches('/a~', '/a&b')).toBe(false);
  });

  test('goes on anywhere after **, and ends there', () => {
    expect(matches('**/a', '/a')).toBe(true);
    expect(matches('**/a', '/x/y/a')).toBe(true);
    expect(matches('**/a', '/xa')).toBe(false);
    expect(matches('/a/**', '/a/')).toBe(true);
    expect(matches('/a/**/c', '/a//c')).toBe(true);
  });

  test('minds case unless told not to', () => {
    expect(matches('/A', '/a')).toBe(false);
    expect(toRegExp('/A', 'page', 'i').test('/a')).toBe(true);
  });
});
