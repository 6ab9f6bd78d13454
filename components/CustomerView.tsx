import type { ComponentChildren } from 'preact';
import type { RecordKey } from '@/crm/record';
import type { Playbook } from '@/playbook/model';
import type { Settings } from '@/playbook/settings';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { KickoffView } from './KickoffView';
import { Unreadable } from './notices';
import type { Standing } from './place/standing';
import { useCustomer } from './use-customer';

interface CustomerViewProps {
  readonly recordKey: RecordKey;
  /** With the links that the user has set. */
  readonly playbook: Playbook;
  readonly settings: Settings;
  /** What is already known of it, for a first paint that is complete. */
  readonly initial?: ShownCustomer | undefined;
  /** The name that stands on the page, until the disk knows it. */
  readonly nameOnPage?: string | undefined;
  /** Where it is shown for a page: what can be done about that. */
  readonly thisPage?: ComponentChildren;
  /** Undefined for a view that cannot be moved. */
  readonly standing?: Standing | undefined;
  /** Stands still; for tests. Else it is the time. */
  readonly now?: Temporal.ZonedDateTime | undefined;
}

/** One customer's kickoff: what the panel and the popup both show. */
export function CustomerView({ recordKey, initial, nameOnPage, ...rest }: CustomerViewProps) {
  const state = useCustomer(recordKey, initial);
  const { customer, unreadable } = state;

  const problem = unreadable ?? (!customer && state.isMissing ? 'unreachable' : undefined);
  if (problem) return <Unreadable recordKey={recordKey} problem={problem} onRetry={state.load} />;
  // For the few milliseconds until the disk has answered: nothing, rather than something that jumps.
  if (!customer) return null;

  const named = { ...customer, name: customer.name || nameOnPage || '' };
  return <KickoffView {...rest} customer={named} state={state} />;
}
