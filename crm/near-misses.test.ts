import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IdShape, RecordPage } from './adapter';
import { builtInAdapters } from './adapters';
import { detectRecord } from './detect';

/** What must stand as it is, and what may be anything of its kind, in turns. */
interface Piece {
  readonly text: string;
  readonly isLiteral: boolean;
}
type Parameters = readonly (readonly [name: string, value: string])[];
interface Parts {
  readonly path: readonly Piece[];
  readonly hash: readonly Piece[];
  readonly query: Parameters;
  readonly hashQuery: Parameters;
}

const guid = '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0';
const nil = '00000000-0000-0000-0000-000000000000';
const ids: Readonly<Record<IdShape, string>> = {
  guid,
  uuid: guid,
  number: '402219350782',
  salesforce: '0018000001H7mq8AAB',
  hex: '6b00f05ab08573a7c',
  word: 'c-17',
  text: 'contoso',
};
/** Not many shapes are used by those that are built in. */
const noIds: Readonly<Record<IdShape, readonly string[]>> = {
  guid: ['', nil, `${guid}0`, guid.slice(1), `{${guid}`, guid.replaceAll('-', '')],
  uuid: ['', nil, `${guid}0`, guid.slice(1), `{${guid}}`, guid.replace('9', 'g')],
  number: ['', '0', '-1', '1.5', '017', '12a', 'new', '1234567890123456789012'],
  salesforce: [
    '',
    '003A000001H7mq8AAB',
    '0018000001H7mq',
    '0018000001H7mq8A',
    '000000000000000AAA',
  ],
  hex: ['', '6b00f05ab08573a7', '6b00f05ab08573a7g', 'create'],
  word: [''],
  text: [''],
};

const pages = builtInAdapters.flatMap((adapter) =>
  adapter.records.map((page, index) => ({ name: `${adapter.id} ${index}`, adapter, page })),
);
const host = (hosts: readonly string[]) =>
  (hosts[0] ?? 'crm.example.com').replace(/\*/g, 'acme').replace(/#/g, '4');
/** One word for each '*', one for each '**'. */
const words = fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/));

describe.each(pages)('an address of $name', ({ adapter, page }) => {
  const origin = `https://${host(adapter.hosts)}`;
  const detect = (parts: Parts) => detectRecord(new URL(origin + written(parts)));
  const check = (judge: (parts: Parts) => void) =>
    fc.assert(
      fc.property(words, (free) => {
        judge(partsOf(page, ids[page.id], free));
      }),
      { numRuns: 5 },
    );
  const expectNone = (misses: readonly Parts[]) =>
    expect(misses.filter(detect).map(written)).toEqual([]);

  test('shows its customer', () => {
    check((parts) => {
      expect(detect(parts), written(parts)).toMatchObject({ crm: adapter.id, id: ids[page.id] });
    });
  });

  test('shows none with one character of it changed', () => {
    check((parts) => expectNone(changedIn(parts)));
  });

  test('shows none with a parameter missing, renamed, or of another value too', () => {
    check((parts) => expectNone(lacking(parts)));
  });

  test('shows none where the id has not its shape', () => {
    expectNone(noIds[page.id].map((noId) => partsOf(page, noId, ['one', 'many'])));
  });

  test('shows none where the page is excluded', () => {
    check((parts) => {
      const { notPath, notQuery = {} } = page;
      expectNone(
        Object.entries(notQuery).map((more) => ({ ...parts, query: [...parts.query, more] })),
      );
      const more = notPath ? piecesOf(notPath, '', ['', '']) : [];
      if (notPath) expectNone([{ ...parts, path: [...parts.path, ...more] }]);
    });
  });

  if (adapter.addressIn) {
    test('is the same where the hash carries it', () => {
      check((parts) => {
        const carried = encodeURIComponent(written(parts));
        const at = `${origin}/index.php?action=ajaxui#${adapter.addressIn}=${carried}`;
        expect(detectRecord(new URL(at))?.id).toBe(ids[page.id]);
      });
    });
  }

  if (adapter.hosts.length > 0) {
    test('shows none on another host', () => {
      check((parts) => {
        for (const other of [`${origin}.example.net`, origin.replace('//', '//x.x.x.')]) {
          expect(detectRecord(new URL(other + written(parts)))).toBeUndefined();
        }
      });
    });
  }
});

describe('any address', () => {
  const origins = builtInAdapters.map(({ hosts }) => `https://${host(hosts)}`);
  const origin = fc.constantFrom(...new Set(origins));
  const junk = fc.string({ unit: fc.constantFrom(...'%{}&=;#?/*:~[]\\+ aé\u0000') });
  /** What the patterns are made of, so that a good part of the addresses nearly match. */
  const literals = [...new Set(JSON.stringify(builtInAdapters).match(/[\w.#/?=-]+/g))];
  const soup = fc
    .array(fc.oneof(fc.constantFrom(...literals, ...Object.values(ids), '/', '&', '=', '#'), junk))
    .map((pieces) => pieces.join(''));

  test('is read without throwing', () => {
    fc.assert(
      fc.property(origin, soup, soup, (at, path, hash) => {
        const address = `${at}/${path}#${hash}`;
        if (URL.canParse(address)) detectRecord(new URL(address));
      }),
      { numRuns: 500 },
    );
  });

  test('that is made of nothing a CRM has shows no customer', () => {
    const address = fc
      .tuple(origin, junk, junk, fc.string())
      .map(([at, path, query, hash]) => `${at}/${path}?${query}#${hash}`);

    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), address), (text) => {
        if (URL.canParse(text)) expect(detectRecord(new URL(text))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('that is not on the web shows no customer', () => {
    fc.assert(
      fc.property(fc.constantFrom('about:', 'data:', 'mailto:', 'x:'), soup, (scheme, text) => {
        if (!URL.canParse(scheme + text)) return;
        expect(detectRecord(new URL(scheme + text))).toBeUndefined();
      }),
    );
  });
});

type Words = readonly [one: string, many: string];

function partsOf(page: RecordPage, id: string, free: Words): Parts {
  const parametersOf = (patterns: Readonly<Record<string, string>> = {}) =>
    Object.entries(patterns).map(
      ([name, pattern]) => [name, textOf(piecesOf(pattern, id, free))] as const,
    );
  return {
    path: piecesOf(page.path ?? '/', id, free),
    hash: piecesOf(page.hash ?? '', id, free),
    query: parametersOf(page.query),
    hashQuery: parametersOf(page.hashQuery),
  };
}

function piecesOf(pattern: string, id: string, [one, many]: Words): Piece[] {
  return pattern
    .split(/(\*\*|:id|[*~])/)
    .map((piece, place): Piece => {
      if (place % 2 === 0) return { text: piece, isLiteral: true };
      const anything = pattern.startsWith('**') ? `/${many}` : many;
      const text = { '**': anything, '*': one, ':id': id, '~': '' }[piece] ?? '';
      return { text, isLiteral: false };
    })
    .filter(({ text }) => text);
}

function written({ path, hash, query, hashQuery }: Parts): string {
  const inHash = hashQuery.length ? `#${parameters(hashQuery)}` : '';
  return `${textOf(path)}?${parameters(query)}${textOf(hash)}${inHash}`;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function parameters(given: Parameters): string {
  return given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** Not the slash that a path begins with: without it, it is another host. */
function changedIn(parts: Parts): Parts[] {
  return (['path', 'hash'] as const).flatMap((part) =>
    parts[part].flatMap(({ text, isLiteral }, place) => {
      const isStart = place === 0;
      const letters = isLiteral ? [...text].slice(isStart ? 1 : 0) : [];
      return letters.map((letter, at) => {
        const index = isStart ? at + 1 : at;
        const changed = `${text.slice(0, index)}${letter === 'q' ? 'z' : 'q'}${text.slice(index + 1)}`;
        return { ...parts, [part]: parts[part].with(place, { text: changed, isLiteral }) };
      });
    }),
  );
}

function lacking(parts: Parts): Parts[] {
  return (['query', 'hashQuery'] as const).flatMap((part) =>
    parts[part].flatMap(([name, value], place) =>
      [
        parts[part].toSpliced(place, 1),
        parts[part].with(place, [`x${name}`, value]),
        parts[part].with(place, [name, `${value}x`]),
        parts[part].with(place, [name, '']),
        [...parts[part], [name, 'x'] as const],
      ].map((changed) => ({ ...parts, [part]: changed })),
    ),
  );
}
