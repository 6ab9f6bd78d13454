import { formatList } from '@/browser/format';
import { type TextId, text } from '@/browser/text';
import type { Failure } from '@/crm/explain';
import { shapeText } from './PageFields';

const partText = {
  path: 'ruleTryPath',
  notPath: 'ruleTryNotPath',
  hash: 'ruleTryHash',
} as const satisfies Record<string, TextId>;
const parameterText = {
  missing: 'ruleTryMissing',
  other: 'ruleTryOther',
  twice: 'ruleTryTwice',
} as const satisfies Record<string, TextId>;

/** Why an address does not follow a rule, part by part; with nothing from the address in it. */
export function failureInWords(failure: Failure): string {
  switch (failure.part) {
    case 'scheme':
      return text('ruleTryNoAddress');
    case 'host':
      return text('ruleTryHost', { hosts: formatList(failure.patterns) });
    case 'carried':
      return text('ruleTryCarried', { name: failure.name });
    case 'notQuery':
      return text('ruleTryNotQuery', { name: failure.name });
    case 'query':
    case 'hashQuery':
      return text(parameterText[failure.reason], { name: failure.name, pattern: failure.pattern });
    case 'id':
      return failure.reason === 'contradicts'
        ? text('ruleTryContradicts')
        : text('ruleTryShape', { shape: text(shapeText[failure.shape]) });
    default:
      return text(partText[failure.part], { pattern: failure.pattern });
  }
}
