import type { CrmAdapter, RecordPage } from './adapter';
import { type Proposal, proposePages } from './propose';
import { recogniseRecord } from './recognise';
import { ruleOf, type SetUpState } from './set-up-state';

/** What the address of a page says about the rule that is being made, once a second customer is open. */
export type SecondPage =
  /** The first customer still. */
  | { readonly is: 'first' }
  | { readonly is: 'other-host' }
  /** Not as the first one's; `others` are the parts that would tell both apart. */
  | { readonly is: 'unlike'; readonly others: readonly Proposal[] }
  | { readonly is: 'customer'; readonly id: string };

/** Never throws; an address that is none is like no customer's. */
export function checkSecond(state: SetUpState, address: string): SecondPage {
  const { first } = state;
  const rule = ruleOf(state, []);
  if (!rule || !first || !URL.canParse(address)) return { is: 'unlike', others: [] };
  const url = new URL(address);
  if (url.host !== new URL(first.address).host) return { is: 'other-host' };
  const id = idIn(url, rule);
  if (id === first.id) return { is: 'first' };
  return id ? { is: 'customer', id } : { is: 'unlike', others: fitting(first.address, url) };
}

/** As long as the second customer is open; then whether the page would be taken for a customer's. */
export type ListPage = 'second' | 'customer' | 'list';

export function checkList(state: SetUpState, address: string): ListPage {
  const rule = ruleOf(state, []);
  const id = rule && URL.canParse(address) ? idIn(new URL(address), rule) : undefined;
  if (id === undefined) return 'list';
  return id === state.second?.id ? 'second' : 'customer';
}

/** The id that the rule gets out of an address; undefined where it gets none. */
export function idIn(url: URL, rule: CrmAdapter): string | undefined {
  return recogniseRecord(url, [rule])?.id;
}

/** A rule of which nothing is known but where the id stands. */
export function ruleWith(page: RecordPage, { host }: URL): CrmAdapter {
  return { id: 'own-new', name: host, hosts: [host], records: [page], names: [], dock: 'body' };
}

/** The parts of both addresses by which each is recognised, as another customer. */
function fitting(firstAddress: string, second: URL): Proposal[] {
  const first = new URL(firstAddress);
  const found = new Map<string, Proposal>();
  for (const proposal of [...proposePages(second), ...proposePages(first)]) {
    const other = ruleWith(proposal.page, first);
    const [one, two] = [idIn(first, other), idIn(second, other)];
    const text = JSON.stringify(proposal.page);
    if (one && two && one !== two && !found.has(text)) found.set(text, proposal);
  }
  return [...found.values()];
}
