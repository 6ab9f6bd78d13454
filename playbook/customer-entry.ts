import type { ShownCustomer } from './shown-customer';

/** What a list shows of one customer: small enough that thirty of them open a popup at once. */
export interface CustomerEntry {
  /** The customer's id. */
  readonly id: string;
  /** The record it was last seen under, and the address that shows it. */
  readonly recordKey: string;
  readonly address: string;
  /** The adapter's id. */
  readonly crm: string;
  /** As the user named it, else as the CRM does; empty while neither has told it. */
  readonly name: string;
  /** Step `position` of `count`; 0 when everything is done. */
  readonly position: number;
  readonly count: number;
  /** Id of the current step; empty when everything is done. */
  readonly stepId: string;
  readonly mandatoryLeft: number;
  /** Milliseconds since 1970. */
  readonly lastSeen: number;
}

/** What is kept ready for the first paint of a view, so that it need not wait for a cold worker. */
export interface Digest {
  /** Seen last first. */
  readonly customers: readonly CustomerEntry[];
  /** The customer seen or changed last, whole. */
  readonly active?: ShownCustomer | undefined;
}
