import type { PagePattern } from './adapter';
import { isTooFree } from './template';

/** One template of a page, and where it stands there. */
export interface RuleTemplate {
  /** 'path', 'query.etn'. */
  readonly at: string;
  readonly template: string;
  /** What the address has in this place begins so, always. */
  readonly begins: RegExp;
  /** Whether a page that fits it is excluded. */
  readonly excludes: boolean;
}

/** Every template of a page, those that exclude it among them. */
export function templatesOf(page: PagePattern): RuleTemplate[] {
  const path = /^(?:\/|\*\*)/;
  const hash = /^(?:#|\*\*)/;
  const whole = [
    { at: 'path', template: page.path, begins: path, excludes: false },
    { at: 'notPath', template: page.notPath, begins: path, excludes: true },
    { at: 'hash', template: page.hash, begins: hash, excludes: false },
  ];
  const parameters = (['query', 'notQuery', 'hashQuery'] as const).flatMap((part) =>
    Object.entries(page[part] ?? {}).map(([name, template]) => {
      return { at: `${part}.${name}`, template, begins: /^/, excludes: part === 'notQuery' };
    }),
  );
  return [...whole, ...parameters].flatMap(({ template, ...rest }) =>
    template === undefined ? [] : { template, ...rest },
  );
}

/** Whether anything but an id tells this page from others: a word, a number, a parameter's name. */
export function tellsApart({ path = '', hash = '', query, hashQuery }: PagePattern): boolean {
  const names = Object.keys({ ...query, ...hashQuery }).filter((name) => !/^id$/i.test(name));
  const values = Object.values({ ...query, ...hashQuery });
  return names.length > 0 || [path, hash, ...values].some(hasLiteral);
}

/** Whether no address could ever fit, whatever it is. */
export function neverMatches({ template, begins }: RuleTemplate): boolean {
  // A segment goes to its end: there the template ends too, or goes on with a separator.
  const isCutShort = /(?:(?<!\*)\*(?!\*)|:id)(?!$|[/?#&;~]|\*\*)/.test(template);
  return isTooFree(template) || isCutShort || !begins.test(template);
}

export function countOf(piece: string, template: string): number {
  return template.split(piece).length - 1;
}

function hasLiteral(template: string): boolean {
  return /[\p{L}\p{N}]/u.test(template.replaceAll(':id', ''));
}
