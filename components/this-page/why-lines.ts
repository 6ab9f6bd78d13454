import { crmName } from '@/browser/crm-names';
import { formatList } from '@/browser/format';
import type { PageFacts } from '@/browser/page-facts';
import { type TextId, text } from '@/browser/text';
import type { IdShape, RecordPage } from '@/crm/adapter';
import { builtInAdapters } from '@/crm/adapters';
import { adaptersOn } from '@/crm/adapters-on';
import { type Explanation, explainAddress, type Failure, type Rule } from '@/crm/explain';
import { matchesHost } from '@/crm/recognise';
import { type Mark, shapeOf } from '@/crm/shape-of';

interface Around {
  /** Of the extension, and what the browser calls itself. */
  readonly version: string;
  readonly browser: string;
  /** Whether our script answers in the tab. */
  readonly answers: boolean;
}

/**
 * Why a page shows its customer, or none, in lines that hold nothing of any customer: texts of rules,
 * names of parameters, shapes.
 */
export function whyLines(page: PageFacts, { version, browser, answers }: Around): string[] {
  const { url, settings, isPermitted } = page;
  const { crm, place, byHand = {} } = settings;
  const adapters = adaptersOn(settings, builtInAdapters);
  const why = explainAddress(url, adapters);
  // Of its words the shape may be made, and of no other's.
  const told = adapters.find(({ id }) => 'rule' in why && id === why.rule.crm);
  const own = adapters.length === 1 ? adapters[0] : told;
  const isByHand = byHand[url.href] !== undefined;
  const runs = isPermitted && (answers ? 'whyAnswers' : 'whySilent');

  return [
    text('whyVersion', { version, browser }),
    text(isPermitted ? 'whyPermitted' : 'whyNotPermitted'),
    runs && text(runs),
    crm ? text('whySetUp', { crm: crmName(crm) }) : text('whyNotSetUp'),
    wantsBoards(page) && text('whyNoBoards'),
    ...(isByHand ? [text('whyByHand')] : reasons(why)),
    text('whyShape', { shape: shapeOf(url, tellMark, own) }),
    settings.open === false && text('whyCollapsed'),
    place?.mode === 'browser' && text('whyElsewhere'),
  ].filter((line) => line !== false && line !== undefined);
}

function tellMark(mark: Mark, count: number | '99+'): string {
  return text(marks[mark], { count });
}

const marks: Readonly<Record<Mark, TextId>> = {
  host: 'shapeHost',
  guid: 'shapeGuid',
  number: 'shapeNumber',
  hex: 'shapeHex',
  word: 'shapeWord',
  letters: 'shapeLetters',
  text: 'shapeText',
  parameters: 'shapeParameters',
};

/** A CRM without the setting that it needs is not asked at all. */
function wantsBoards({ url, settings: { crm, values = [] } }: PageFacts): boolean {
  const adapter = builtInAdapters.find((each) => (crm ? each.id === crm : matchesHost(each, url)));
  return adapter?.setting !== undefined && values.length === 0;
}

function reasons(why: Explanation): string[] {
  switch (why.outcome) {
    case 'record':
      return [text('whyRecord', named(why.rule))];
    case 'several':
      return [text('whySeveral', { crms: formatList(why.rules.map(({ crm }) => crmName(crm))) })];
    case 'near':
      return [
        text('whyNear', named(why.rule)),
        ...why.failures.map((failure) => inWords(failure, why.rule)),
      ];
    case 'nothing':
      return [text('whyNothing')];
  }
}

function named({ crm, index, page }: Rule) {
  return { crm: crmName(crm), number: index + 1, rule: written(page) };
}

/** As the rule's file has it, without what only tells how it is read. */
function written({ id, ...page }: RecordPage): string {
  return `${JSON.stringify(page)} (${text(shapes[id])})`;
}

const shapes: Readonly<Record<IdShape, TextId>> = {
  number: 'ruleShapeNumber',
  guid: 'ruleShapeGuid',
  uuid: 'ruleShapeUuid',
  hex: 'ruleShapeHex',
  salesforce: 'ruleShapeSalesforce',
  word: 'ruleShapeWord',
  text: 'ruleShapeText',
};

function inWords(failure: Failure, { crm }: Rule): string {
  switch (failure.part) {
    case 'scheme':
      return text('whyScheme');
    case 'host': {
      // The host of a rule of one's own may be named after a customer.
      const isBuiltIn = builtInAdapters.some(({ id }) => id === crm);
      const patterns = failure.patterns.join(', ');
      return isBuiltIn ? text('whyHost', { patterns }) : text('whyOwnHost');
    }
    case 'carried':
      return text('whyCarried', { name: failure.name });
    case 'path':
      return text('whyPath', { pattern: failure.pattern });
    case 'notPath':
      return text('whyNotPath', { pattern: failure.pattern });
    case 'hash':
      return text('whyHash', { pattern: failure.pattern });
    case 'notQuery':
      return text('whyNotQuery', { name: failure.name });
    case 'query':
    case 'hashQuery':
      return text(reasonTexts[failure.reason], { name: failure.name, pattern: failure.pattern });
    case 'id':
      return failure.reason === 'contradicts'
        ? text('whyIdContradicts')
        : text('whyIdShape', { shape: text(shapes[failure.shape]) });
  }
}

const reasonTexts = { missing: 'whyMissing', other: 'whyOther', twice: 'whyTwice' } as const;
