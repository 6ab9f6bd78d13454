import type { HostPattern, PagePattern, RecordPage } from './adapter';

type AddressPattern = PagePattern & Pick<Partial<RecordPage>, 'nestedQuery'>;

export function isHost(pattern: HostPattern, hostname: string): boolean {
  return toRegExp(pattern, hostPieces).test(hostname);
}

/**
 * The texts that stand for ':id', decoded; undefined where the address is no such page. They are
 * several where a parameter is given twice: whether they mean the same is for the caller to see.
 */
export function matchPage(url: URL, page: AddressPattern): string[] | undefined {
  const inPlace = together([
    // A slash at the end is nothing to a server.
    match(page.path, url.pathname.replace(/(?<=.)\/$/, ''), page.anyCase),
    match(page.hash, url.hash, page.anyCase),
  ]);
  const inQuery = together(
    Object.entries(page.query ?? {}).map(([name, pattern]) => {
      const texts = textsOf(url, name, pattern.includes(':id') ? page.nestedQuery : undefined);
      return texts.length ? together(texts.map((text) => match(pattern, text, true))) : undefined;
    }),
  );
  // Parameters are decoded by now: decoding them twice would read what the CRM does not.
  return inPlace && inQuery && [...inPlace.map(decode), ...inQuery];
}

/** Every text of a parameter, so that two which differ are noticed. */
function textsOf({ searchParams }: URL, name: string, nestedIn: string | undefined): string[] {
  const own = valuesOf(searchParams, name);
  if (own.length || !nestedIn) return own;
  return valuesOf(searchParams, nestedIn).flatMap((nested) =>
    valuesOf(new URLSearchParams(nested), name),
  );
}

function valuesOf(parameters: URLSearchParams, name: string): string[] {
  const wanted = name.toLowerCase();
  return [...parameters].flatMap(([key, value]) => (key.toLowerCase() === wanted ? value : []));
}

/** What the ':id's of the pattern stand for; undefined for no match. No pattern asks for nothing. */
function match(pattern: string | undefined, text: string, anyCase = false): string[] | undefined {
  if (pattern === undefined) return [];
  return toRegExp(pattern, pagePieces, anyCase ? 'i' : '')
    .exec(text)
    ?.slice(1);
}

function together(found: readonly (string[] | undefined)[]): string[] | undefined {
  return found.every((texts) => texts !== undefined) ? found.flat() : undefined;
}

/** Malformed encoding becomes '', which is no id. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

// Looking ahead makes a segment end where it ends in the address: without it, patterns such as '*a*a*'
// would try every way to share the text out.
const segment = '[^/?#&;]+(?![^/?#&;])';

type Pieces = Readonly<Record<string, string>>;
const pagePieces: Pieces = {
  '**': '[^]*',
  '~': '(?:[/?;][^]*)?',
  '*': segment,
  ':id': `(${segment})`,
  '#': '#',
};
const hostPieces: Pieces = { '*': '[^.]+', '#': '\\d' };

function toRegExp(pattern: string, pieces: Pieces, flags = ''): RegExp {
  const source = pattern.replace(
    /\*\*|:id|[~*#.+?^${}()|[\]\\]/g,
    (piece) => pieces[piece] ?? `\\${piece}`,
  );
  const isLinear = pattern.split('**').length < 3;
  return new RegExp(isLinear ? `^${source}$` : '(?!)', flags);
}
