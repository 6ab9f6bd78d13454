import { speakLater } from '@/browser/text';
import { later } from '../later';

/** The making of a rule, with its texts and its style (ADR 0025). */
export const SetUp = later(async () => {
  const [{ SetUpView }] = await Promise.all([import('./SetUpView'), speakLater()]);
  return SetUpView;
}, 'asked');
