import type { NameSource } from './adapter';

/** Where the user has pointed at a customer's name, as a source that finds it again, and what it says. */
export interface PointedName extends Pick<NameSource, 'selector' | 'read' | 'deep'> {
  readonly text: string;
}

/** What the user is told in the page while pointing. */
export interface PointingWords {
  /** What to do, with the keys. */
  readonly instruction: string;
  /** That what was pointed at cannot be found again, and to point elsewhere. */
  readonly notFound: string;
}

/** What `point.js` offers in a page to what is run there afterwards: a function has no imports there. */
export interface Pointing {
  pointAtName(words: PointingWords): Promise<PointedName | undefined>;
  stopPointing(): void;
  readNames(names: readonly NameSource[]): string | undefined;
}
