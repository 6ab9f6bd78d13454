import type { RecordKey } from '@/crm/record';
import type { Playbook } from '@/playbook/model';
import { progressOf } from '@/playbook/progress';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { CustomerHead } from './CustomerHead';
import { LinkRow } from './LinkRow';
import { NextAction } from './NextAction';
import { NotSaved, Restored, Unreadable } from './notices';
import { StepList } from './StepList';
import { useCustomer } from './use-customer';

interface CustomerViewProps {
  readonly recordKey: RecordKey;
  readonly playbook: Playbook;
  /** What is already known of it, for a first paint that is complete. */
  readonly initial?: ShownCustomer | undefined;
  /** The name that stands on the page, until the disk knows it. */
  readonly nameOnPage?: string | undefined;
}

/** One customer's kickoff: what the panel and the popup both show. */
export function CustomerView({ recordKey, playbook, initial, nameOnPage }: CustomerViewProps) {
  const state = useCustomer(recordKey, initial);
  const { customer, unreadable } = state;

  const problem = unreadable ?? (!customer && state.isMissing ? 'unreachable' : undefined);
  if (problem) return <Unreadable recordKey={recordKey} problem={problem} onRetry={state.load} />;
  // For the few milliseconds until the disk has answered: nothing, rather than something that jumps.
  if (!customer) return null;

  const progress = progressOf(playbook, customer.checklist);
  return (
    <div class="customer">
      <div class="top">
        <CustomerHead
          name={customer.name || nameOnPage || ''}
          nameIsSure={customer.nameIsSure}
          crm={customer.crm}
          progress={progress}
        />
        {/* In sight wherever one has scrolled to. */}
        {state.unsaved && <NotSaved problem={state.unsaved} />}
      </div>
      <main>
        {state.restored > 0 && <Restored count={state.restored} onSeen={state.restoredSeen} />}
        <NextAction progress={progress} />
        <StepList
          progress={progress}
          checklist={customer.checklist}
          pending={state.pending}
          onTick={state.tick}
          onCapture={state.capture}
          onGoOn={state.goOn}
        />
      </main>
      <LinkRow links={playbook.quickLinks} />
    </div>
  );
}
