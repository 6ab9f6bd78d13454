import type { LaterTexts } from '../texts';
import { rules } from './rules';
import { setUp } from './set-up';
import { why } from './why';

/** The same in Brazilian Portuguese. */
export const laterPortuguese: LaterTexts = { ...rules, ...setUp, ...why };
