import type { english } from './en';
import type { laterEnglish } from './en/later';

/** A text, or its forms by count, named as `Intl.PluralRules` names them. */
export type Text =
  | string
  | ({ readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string });

export type TextId = keyof typeof english | keyof typeof laterEnglish;

/** The interface in one language: one missing or left over is a compile error. */
export type Texts = Readonly<Record<keyof typeof english, Text>>;

/** Those that are loaded with the parts that need them (ADR 0025), no view's first sight does. */
export type LaterTexts = Readonly<Record<keyof typeof laterEnglish, Text>>;
