import { speakLater } from '@/browser/text';
import { later } from '../later';

/** The list of CRMs and of the user's own rules, with its texts and its style (ADR 0025). */
export const Rules = later(async () => {
  const [{ RuleList }] = await Promise.all([import('./RuleList'), speakLater()]);
  return RuleList;
}, 'asked');
