import type { LaterTexts } from '../texts';
import { rules } from './rules';
import { setUp } from './set-up';

/** The same in Simplified Chinese. */
export const laterChinese: LaterTexts = { ...rules, ...setUp };
