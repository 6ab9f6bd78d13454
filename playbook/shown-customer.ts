import type { Checklist } from './checklist';

/** What a view needs to show one customer's kickoff. */
export interface ShownCustomer {
  /** The customer's id. */
  readonly id: string;
  /** The record it is shown for. */
  readonly recordKey: string;
  /** The adapter's id. */
  readonly crm: string;
  /** As the user named it, else as the CRM does; empty while neither has told it. */
  readonly name: string;
  /** False where what stood in the name's place may be something else. */
  readonly nameIsSure: boolean;
  /** What the CRM calls it, where the user has to choose between that and the name given by hand. */
  readonly ownName?: string | undefined;
  readonly checklist: Checklist;
}
