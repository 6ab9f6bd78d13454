import type { Checklist } from './checklist';

/** What a view needs to show one customer's kickoff. */
export interface ShownCustomer {
  /** The customer's id. */
  readonly id: string;
  /** The record it is shown for. */
  readonly recordKey: string;
  /** The adapter's id. */
  readonly crm: string;
  /** Empty while the CRM has not told it. */
  readonly name: string;
  /** False where what stood in the name's place may be something else. */
  readonly nameIsSure: boolean;
  readonly checklist: Checklist;
}
