import type { CrmAdapter } from './adapter';
import { type FaultReason, parseRule, type RuleFault } from './adapter-schema';

/** What a file of rules holds, or all that is wrong with it: with any fault nothing is taken. */
export type RuleFile =
  | { readonly ok: true; readonly rules: readonly CrmAdapter[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

export interface FileFault extends Omit<RuleFault, 'reason'> {
  readonly reason: FaultReason | FileReason;
  /** Of what is no JSON, from 1, where the engine tells. */
  readonly at?: { readonly line: number; readonly column: number };
}

/** tooLarge: nothing was read. newer: made by a newer version. */
type FileReason = 'tooLarge' | 'noJson' | 'notOurs' | 'newer';

/** Bytes; far more than any rules, far less than harms. */
export const largestFile = 200_000;
const mostRules = 100;
const version = 1;

/**
 * `{ "kickoffPanelRules": 1, "rules": [ … ] }`, the text of a file or of a policy. What it says is
 * not trusted: every rule goes through the gate.
 */
export function readRuleFile(text: string): RuleFile {
  if (new TextEncoder().encode(text).length > largestFile) {
    return refused({ place: '', reason: 'tooLarge', allowed: largestFile });
  }
  const json = parseJson(text);
  return 'fault' in json ? refused(json.fault) : rulesIn(json.value);
}

/** As one would write it by hand, always in the same order, so that two files can be compared. */
export function writeRuleFile(rules: readonly CrmAdapter[]): string {
  const file = { kickoffPanelRules: version, rules: rules.map(inOrder) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function rulesIn(file: unknown): RuleFile {
  const { kickoffPanelRules: found, rules, ...unknown } = Object(file) as Record<string, unknown>;
  if (typeof found === 'number' && found > version) return refused({ place: '', reason: 'newer' });
  if (found !== version) return refused({ place: '', reason: 'notOurs' });

  const faults: FileFault[] = Object.keys(unknown).map((place) => ({ place, reason: 'unknown' }));
  if (!Array.isArray(rules)) {
    return refused(...faults, { place: 'rules', reason: rules === undefined ? 'missing' : 'kind' });
  }
  if (rules.length === 0) faults.push({ place: 'rules', reason: 'empty' });
  if (rules.length > mostRules) {
    return refused(...faults, { place: 'rules', reason: 'tooMany', allowed: mostRules });
  }

  const parsed = rules.map(parseRule);
  const good = parsed.flatMap((each) => (each.ok ? each.rule : []));
  faults.push(...parsed.flatMap((each, index) => (each.ok ? [] : each.faults.map(inside(index)))));
  const ids = parsed.map((each) => each.ok && each.rule.id);
  ids.forEach((id, index) => {
    if (id && ids.indexOf(id) < index) {
      faults.push({ place: `rules[${index}].id`, reason: 'twice' });
    }
  });
  return faults.length ? { ok: false, faults } : { ok: true, rules: good };
}

function inside(index: number) {
  return (fault: RuleFault): FileFault => {
    const within = fault.place && !fault.place.startsWith('[') ? `.${fault.place}` : fault.place;
    return { ...fault, place: `rules[${index}]${within}` };
  };
}

/** The gate gives what it takes in the order of its schema. */
function inOrder(rule: CrmAdapter): CrmAdapter {
  const parsed = parseRule(rule);
  return parsed.ok ? parsed.rule : rule;
}

function refused(...faults: FileFault[]): RuleFile {
  return { ok: false, faults };
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: FileFault } {
  try {
    // The mark that some editors put before a text is none of it.
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = positionIn(error.message, text);
    return { fault: { place: '', reason: 'noJson', ...(at && { at }) } };
  }
}

/** Engines tell it in their own words, and not always. */
function positionIn(message: string, text: string): FileFault['at'] {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (!position) return undefined;
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
