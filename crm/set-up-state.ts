import type { CrmAdapter, NameSource, RecordPage } from './adapter';
import { ownId } from './own-id';

/** The way to a rule of one's own, in the order in which it is gone; the form is beside it. */
export const setUpSteps = ['which', 'id', 'name', 'second', 'list', 'review'] as const;
export type SetUpStep = (typeof setUpSteps)[number] | 'form';

/**
 * How far the making of a rule has come: plain data, for the CRM may load its pages anew while it is
 * going on. What a page says at the moment is not in it.
 */
export interface SetUpState {
  readonly step: SetUpStep;
  /** Where the id stands in the address. */
  readonly page?: RecordPage;
  /** Where the name stands: none for customers that the user names by hand. */
  readonly names?: readonly NameSource[];
  /** The customers by whom it is made, and checked. */
  readonly first?: SeenCustomer;
  readonly second?: SeenCustomer;
  /** What the user calls the CRM; where it is not there, it is called by its host. */
  readonly crm?: string;
}

export interface SeenCustomer {
  readonly address: string;
  readonly id: string;
  /** As these sources give it; not there where there are none. */
  readonly name?: string;
}

export type SetUpEvent =
  | { readonly did: 'start' }
  | { readonly did: 'page'; readonly page: RecordPage; readonly first: SeenCustomer }
  | { readonly did: 'names'; readonly names: readonly NameSource[]; readonly first: SeenCustomer }
  | { readonly did: 'other-page'; readonly page: RecordPage; readonly first: SeenCustomer }
  | {
      readonly did: 'other-names';
      readonly names: readonly NameSource[];
      /** Where they call it otherwise. */
      readonly first?: SeenCustomer;
    }
  | { readonly did: 'second'; readonly second: SeenCustomer }
  | { readonly did: 'list' }
  | { readonly did: 'call'; readonly crm: string }
  | { readonly did: 'form' }
  | { readonly did: 'back' };

export const newSetUp: SetUpState = { step: 'which' };

/** What comes of it. What was checked by what is changed now is to be checked again. */
export function setUpAfter(state: SetUpState, event: SetUpEvent): SetUpState {
  const { second: _, ...unchecked } = state;
  switch (event.did) {
    case 'start':
      return { ...state, step: 'id' };
    case 'page':
      return { ...unchecked, step: 'name', page: event.page, first: event.first };
    case 'names':
      return { ...unchecked, step: 'second', names: event.names, first: event.first };
    case 'other-page':
      return { ...unchecked, page: event.page, first: event.first };
    case 'other-names':
      return { ...unchecked, names: event.names, ...(event.first && { first: event.first }) };
    case 'second':
      return { ...state, step: 'list', second: event.second };
    case 'list':
      return { ...state, step: 'review' };
    case 'call':
      return { ...state, crm: event.crm };
    case 'form':
      return { ...state, step: 'form' };
    case 'back':
      return { ...state, step: before[state.step] };
  }
}

const before: Readonly<Record<SetUpStep, SetUpStep>> = {
  which: 'which',
  id: 'which',
  name: 'id',
  second: 'name',
  list: 'second',
  review: 'list',
  form: 'review',
};

/** The rule as it is by now; undefined while it is not known where the id stands. */
export function ruleOf(state: SetUpState, taken: readonly string[]): CrmAdapter | undefined {
  const { page, names = [], first } = state;
  if (!page || !first) return undefined;
  const { host } = new URL(first.address);
  const name = (state.crm ?? calledBy(host)).trim();
  return {
    id: ownId(name, host, taken),
    name,
    hosts: [host],
    records: [page],
    names,
    dock: 'body',
  };
}

/** 'Acme' for 'crm.acme.example' and 'acme.co.uk'; the host itself where it has no such label. */
export function calledBy(host: string): string {
  const { hostname } = new URL(`https://${host}`);
  const labels = hostname.split('.');
  if (/^[\d.]+$|^\[/.test(hostname)) return host;
  if (labels.length > 1) labels.pop();
  if (labels.length > 1 && /^(?:ac|co|com|edu|gov|net|org)$/.test(labels.at(-1) ?? ''))
    labels.pop();
  const label = labels.at(-1) ?? host;
  return label.charAt(0).toUpperCase() + label.slice(1);
}
