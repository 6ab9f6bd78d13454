import { rules } from './rules';
import { setUp } from './set-up';
import { why } from './why';

/** Texts in English that come with the parts which need them: `speakLater`. */
export const laterEnglish = { ...rules, ...setUp, ...why } as const;
