import type { NameSource } from './adapter';

/** Where the user has pointed at a customer's name, as a source that finds it again, and what it says. */
export interface PointedName extends Pick<NameSource, 'selector' | 'read' | 'deep'> {
  readonly text: string;
}
