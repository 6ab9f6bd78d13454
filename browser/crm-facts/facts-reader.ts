import type { FoundFacts } from './facts';
import type { PageRequest } from './fetch-in-page';

/** How one CRM is asked what it knows of a customer, in the user's own session. */
export interface FactsReader {
  /** Undefined where page or id have not the shape that this CRM gives them: then nothing is asked. */
  request(page: URL, id: string): PageRequest | undefined;
  /** What the answer tells, unchecked; undefined where it is none, or about another record. */
  factsIn(answer: unknown, id: string): FoundFacts | undefined;
}
