import { type Checklist, choicesOf, statusOf } from './checklist';
import { entriesOf, entryText } from './entries';
import { path } from './field-path';
import type { Named, Playbook, TaskId } from './model';

/** QuickLeads: how a customer is referred to a FastTrack Ready Partner. */
export const referralTask: TaskId = '983';

/** The words of the request in one language; `{customer}` and the like stand for values. */
export interface ReferralWords {
  readonly subject: string;
  /** Paragraphs before the lists. */
  readonly opening: readonly string[];
  readonly services: string;
  readonly reasons: string;
  readonly risks: string;
  /** A risk of a kind, with what was noted of it. */
  readonly risk: string;
  readonly closing: string;
  /** Last line of a text that was cut: where the whole is. */
  readonly ifCut: string;
}

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** The request for a partner, from what is noted; the names come from the playbook's language. */
export function referralMail(
  checklist: Checklist,
  customer: string,
  words: ReferralWords,
  names: Pick<Playbook, 'services' | 'riskKinds' | 'riskReasons'>,
): Mail {
  const risks = entriesOf(checklist, 'risks');
  const services = namesOf(names.services, choicesOf(checklist, path.profile('services')));
  const reasons = namesOf(
    names.riskReasons,
    risks.flatMap(({ id }) => choicesOf(checklist, path.entry('risks', id, 'reasons'))),
  );
  const riskLines = risks.flatMap((risk) => {
    const kind = namesOf(names.riskKinds, [entryText(checklist, risk, 'kind')])[0] ?? '';
    const noted = entryText(checklist, risk, 'text').trim();
    if (!kind || !noted) return [kind || noted].filter(Boolean);
    return [filled(words.risk, { kind, noted })];
  });

  return {
    subject: filled(words.subject, { customer }),
    body: [
      ...words.opening.map((paragraph) => filled(paragraph, { customer })),
      ...paragraph(words.services, services),
      ...paragraph(words.reasons, reasons),
      ...paragraph(words.risks, riskLines),
      words.closing,
    ].join('\n\n'),
  };
}

/** Whether the referral is to be offered: there is a risk, or it has been begun. */
export function isReferralOffered(
  checklist: Checklist,
  playbook: Pick<Playbook, 'steps'>,
): boolean {
  const tasks = playbook.steps.flatMap((step) => step.tasks);
  if (!tasks.some(({ id }) => id === referralTask)) return false;
  const isBegun = ['In Progress', 'Complete'].includes(statusOf(checklist, referralTask));
  return isBegun || entriesOf(checklist, 'risks').length > 0;
}

/** The names of what was chosen, each once, in the playbook's order. */
function namesOf(named: readonly Named[], chosen: readonly string[]): readonly string[] {
  return named.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
}

function paragraph(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [[title, ...lines.map((line) => `- ${line.replace(/\n/g, '\n  ')}`)].join('\n')];
}

/** In one go: what a user has typed may have braces. */
function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
