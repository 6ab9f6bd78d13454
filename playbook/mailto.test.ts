import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asMailText, longestMailto, mailto } from './mailto';

const ifCut = '[Cut here: the full text is on the clipboard. Paste it over this draft.]';

/** As a mail program reads it. Throws where a % sequence is broken. */
function read(href: string) {
  const parts = /^mailto:\?subject=([^&?#\s]*)&body=([^&?#\s]*)$/.exec(href);
  return { subject: decodeURIComponent(parts![1]!), body: decodeURIComponent(parts![2]!) };
}

describe('a text that fits', () => {
  test('is whole', () => {
    const { href, cut } = mailto('Partner & more?', 'Hello,\nFabrikam #1 = 100%', ifCut);

    expect(read(href)).toEqual({
      subject: 'Partner & more?',
      body: 'Hello,\r\nFabrikam #1 = 100%',
    });
    expect(cut).toBeUndefined();
  });

  test.each(['a\nb', 'a\r\nb', 'a\rb'])('ends the lines of %j as mail does', (body) => {
    expect(mailto('s', body, ifCut).href).toBe('mailto:?subject=s&body=a%0D%0Ab');
  });

  test('up to the last character', () => {
    const room = longestMailto - 'mailto:?subject=s&body='.length;

    expect(mailto('s', 'a'.repeat(room), ifCut)).toMatchObject({ cut: undefined });
    expect(mailto('s', 'a'.repeat(room), ifCut).href).toHaveLength(longestMailto);
    expect(mailto('s', 'a'.repeat(room + 1), ifCut).cut).toBeDefined();
  });
});

describe('a text that is too long', () => {
  test('says at its end where the whole is', () => {
    const { href, cut } = mailto('s', '北京'.repeat(500), ifCut);
    const { body } = read(href);

    expect(body.endsWith(`\r\n\r\n${ifCut}`)).toBe(true);
    expect(body.slice(0, -ifCut.length - 4) + cut).toBe('北京'.repeat(500));
  });

  test('is not cut within what one reads as one character', () => {
    const family = '👩‍👩‍👧‍👦';
    const { body } = read(mailto('s', family.repeat(100), ifCut).href);

    expect(body.slice(0, -ifCut.length - 4).replaceAll(family, '')).toBe('');
  });

  test('of one character that fills it all leaves the last line alone', () => {
    const endless = `e${'\u0301'.repeat(2_000)}`;
    const { href, cut } = mailto('s', endless, ifCut);

    expect(read(href).body).toBe(`\r\n\r\n${ifCut}`);
    expect(cut).toBe(endless);
  });

  test('leaves room for the body, however long the subject', () => {
    const { subject, body } = read(mailto('北'.repeat(1_000), 'Hello', ifCut).href);

    expect('北'.repeat(1_000).startsWith(subject)).toBe(true);
    expect(body).toBe('Hello');
  });
});

test('a subject is one line', () => {
  expect(read(mailto('a\r\nBcc: b', '', ifCut).href).subject).toBe('a Bcc: b');
});

/** Any UTF-16 at all: lone surrogates, combining marks, markup; short, and far too long. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3_000, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 800, size: 'max' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 1_500, size: 'max' })
    .map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
);

test('whatever is typed: never too long, never broken, and nothing lost', () => {
  fc.assert(
    fc.property(anyText, anyText, (subject, body) => {
      const { href, cut } = mailto(subject, body, ifCut);
      expect(href.length).toBeLessThanOrEqual(longestMailto);
      const end = cut === undefined ? '' : `\r\n\r\n${ifCut}`;
      const { body: read_ } = read(href);
      expect(read_.endsWith(end)).toBe(true);
      expect(read_.slice(0, read_.length - end.length) + (cut ?? '')).toBe(asMailText(body));
    }),
    { numRuns: 200 },
  );
});
