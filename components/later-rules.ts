import { speakLater } from '@/browser/text';
import { later } from './later';

/** The parts about rules of the user's own, each with its texts and its style (ADR 0025). */

export const SetUp = later(async () => {
  const [{ SetUpView }] = await Promise.all([import('./set-up/SetUpView'), speakLater()]);
  return SetUpView;
}, 'asked');

export const Rules = later(async () => {
  const [{ RuleList }] = await Promise.all([import('./rules/RuleList'), speakLater()]);
  return RuleList;
}, 'asked');
