import type { english } from './en';

/** A text, or its forms by count, named as `Intl.PluralRules` names them. */
export type Text =
  | string
  | ({ readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string });

export type TextId = keyof typeof english;

/** The interface in one language: one missing or left over is a compile error. */
export type Texts = Readonly<Record<TextId, Text>>;
