import type { LaterTexts } from '../texts';
import { rules } from './rules';
import { setUp } from './set-up';
import { why } from './why';

/** The same in Simplified Chinese. */
export const laterChinese: LaterTexts = { ...rules, ...setUp, ...why };
