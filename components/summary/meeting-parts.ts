import { formatDate, formatList } from '@/browser/format';
import { type TextId, text } from '@/browser/text';
import { choicesOf, isOn } from '@/playbook/checklist';
import { type Entry, entriesOf, entryText } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import type { Named } from '@/playbook/model';
import { readDate } from '@/playbook/moments';
import { stateInWords } from '../deadline/deadline-words';
import { nameIn } from '../profile/facts-of';
import type { Known } from './summary-of';
import { facts, labelled, type SummaryLine, type SummarySection, section } from './summary-tree';

export function risksPart(known: Known): SummarySection[] {
  const risks = entriesOf(known.checklist, 'risks');
  return section(
    text('summaryRisks'),
    risks.flatMap((risk) => riskLine(risk, known)),
  );
}

function riskLine(risk: Entry, { checklist, playbook }: Known): SummaryLine[] {
  const kind = entryText(checklist, risk, 'kind');
  const words = entryText(checklist, risk, 'text').trim();
  const reasons = chosen(risk, 'reasons', checklist, playbook.riskReasons);
  if (!kind && !words && !reasons) return [];
  const label = kind ? nameIn(playbook.riskKinds, kind) : text('summaryRisk');
  return [labelled(label, words, reasons ? [labelled(text('summaryReasons'), reasons)] : [])];
}

/** Those that are closed, too: they say what was talked about. */
export function gapsPart(known: Known): SummarySection[] {
  const gaps = entriesOf(known.checklist, 'gaps');
  return section(
    text('summaryGaps'),
    gaps.flatMap((gap) => gapLine(gap, known)),
  );
}

const expert = new Map<string, TextId>([
  ['sme', 'summaryWantsSme'],
  ['bvd', 'summaryWantsBvd'],
]);

function gapLine(gap: Entry, { checklist, playbook, deadlines }: Known): SummaryLine[] {
  const topic = entryText(checklist, gap, 'topic').trim();
  const wanted = expert.get(entryText(checklist, gap, 'expert'));
  const date = readDate(entryText(checklist, gap, 'followUp'));
  const deadline = deadlines.find(({ id }) => id === `follow-up/${gap.id}`);
  const isClosed = isOn(checklist, path.entry('gaps', gap.id, 'closed'));
  const words = facts(
    chosen(gap, 'services', checklist, playbook.services),
    wanted && text(wanted),
    date && text('deadlineFollowUpUnnamed', { date: formatDate(date) }),
    isClosed ? text('summaryGapClosed') : deadline && stateInWords(deadline),
  );
  return topic || words ? [labelled(topic || text('summaryGap'), words)] : [];
}

/** By the playbook's names; '' where none is chosen. */
function chosen(
  { list, id }: Entry,
  field: string,
  checklist: Known['checklist'],
  named: readonly Named[],
): string {
  const ids = choicesOf(checklist, path.entry(list, id, field));
  return formatList(ids.map((each) => nameIn(named, each)));
}
