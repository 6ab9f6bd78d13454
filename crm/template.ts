// Looking ahead makes a segment end where it ends in the address: without it, patterns such as '*a*a*'
// would try every way to share the text out.
const segment = '[^/?#&;]+(?![^/?#&;])';

type Pieces = Readonly<Record<string, string>>;
const pieces: Readonly<Record<'page' | 'host', Pieces>> = {
  page: {
    '**': '[^]*',
    '~': '(?:[/?;][^]*)?',
    '*': segment,
    ':id': `(${segment})`,
    '#': '#',
  },
  // The first label of a company's own host is its name: 'www' is the CRM's maker.
  host: { '**': '(?!)', '*': '(?!www\\.)[^.]+(?![^.])', '#': '\\d' },
};

/**
 * What would take more than one try at each place of an address: a second '**', a '**' that goes on
 * within a segment, and '~' anywhere but at the end. It matches nothing.
 */
const tooFree = /\*\*(?:[^/?#&;]|.*\*\*)|~./s;

export function isTooFree(template: string): boolean {
  return tooFree.test(template);
}

/** As many as there are templates: an address is looked at again and again. */
const compiled = new Map<string, RegExp>();

/** The templates of addresses (`HostPattern`, `PagePattern`) as regular expressions, each linear. */
export function toRegExp(template: string, kind: 'page' | 'host', flags: '' | 'i' = ''): RegExp {
  const key = kind + flags + template;
  const known = compiled.get(key) ?? new RegExp(sourceOf(template, kind), flags);
  compiled.set(key, known);
  return known;
}

function sourceOf(template: string, kind: 'page' | 'host'): string {
  if (isTooFree(template)) return '(?!)';
  const source = template.replace(
    /\*\*|:id|[~*#.+?^${}()|[\]\\]/g,
    (piece) => pieces[kind][piece] ?? `\\${piece}`,
  );
  return `^${source}$`;
}
