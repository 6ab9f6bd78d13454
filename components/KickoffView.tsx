import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { deadlinesOf, nearestDeadline } from '@/playbook/deadlines';
import type { Playbook } from '@/playbook/model';
import { profileOf } from '@/playbook/profile';
import { progressOf } from '@/playbook/progress';
import type { Settings } from '@/playbook/settings';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { CustomerHead } from './CustomerHead';
import { nameOrUnnamed } from './customer-name';
import { KickoffWork } from './KickoffWork';
import type { KickoffInView } from './kickoff-in-view';
import { LinkRow } from './LinkRow';
import { KeptFocus, OwnName } from './later-parts';
import { CustomerMenu } from './menu/CustomerMenu';
import { CustomerPage } from './menu/CustomerPage';
import { usePage } from './menu/use-page';
import { NotSaved, Restored } from './notices';
import type { Standing } from './place/standing';
import { CopySummaryButton } from './summary/CopySummaryButton';
import type { useCustomer } from './use-customer';
import { useGapCapture } from './use-gap-capture';
import { useNow } from './use-now';

interface KickoffViewProps {
  readonly customer: ShownCustomer;
  /** What it can be changed by. */
  readonly state: ReturnType<typeof useCustomer>;
  readonly playbook: Playbook;
  readonly settings: Settings;
  readonly thisPage?: ComponentChildren;
  readonly now?: Temporal.ZonedDateTime | undefined;
  readonly standing?: Standing | undefined;
}

/** A customer that can be read: the head always, and below it the steps or a page of the menu. */
export function KickoffView({ customer, state, playbook, settings, ...props }: KickoffViewProps) {
  const now = useNow(props.now);
  const { page, menuButton, open, back } = usePage();
  const capture = useGapCapture(settings.singleKeys, back);
  const root = useRef<HTMLDivElement>(null);

  const { checklist } = customer;
  const progress = progressOf(playbook, checklist);
  const kickoff: KickoffInView = {
    recordKey: customer.recordKey,
    customerName: nameOrUnnamed(customer.name, customer.crm),
    playbook,
    settings,
    fields: { checklist, pending: state.pending, set: state.set },
    now,
    onTick: state.tick,
  };

  return (
    <div ref={root} class="customer">
      <div class="top">
        <CustomerHead
          customer={customer}
          playbook={playbook}
          profile={profileOf(checklist)}
          progress={progress}
          deadline={nearestDeadline(deadlinesOf(checklist, playbook, { now, settings }))}
          now={now}
          menu={
            <CustomerMenu
              button={menuButton}
              isFixed={!props.standing}
              hasPage={props.thisPage !== undefined}
              onOpen={open}
            />
          }
        />
        {/* In sight wherever one has scrolled to. */}
        {state.unsaved && <NotSaved problem={state.unsaved} />}
      </div>
      <main>
        {customer.ownName && <OwnName customer={customer} ownName={customer.ownName} />}
        {state.restored > 0 && <Restored count={state.restored} onSeen={state.restoredSeen} />}
        {page && (
          <CustomerPage
            page={page}
            customer={customer}
            kickoff={kickoff}
            thisPage={props.thisPage}
            standing={props.standing}
            onBack={back}
          />
        )}
        {/* Not taken away: what is unfolded or half typed in it is there when one comes back. */}
        <div class="work" hidden={page !== undefined}>
          <KickoffWork key={checklist.id} progress={progress} kickoff={kickoff} capture={capture} />
        </div>
      </main>
      <footer class="foot">
        <LinkRow links={playbook.quickLinks} />
        {/* The page of the summary has one of its own. */}
        {page !== 'summary' && (
          <CopySummaryButton
            customer={customer}
            playbook={playbook}
            settings={settings}
            now={now}
            isQuiet
          />
        )}
      </footer>
      <KeptFocus root={root} />
    </div>
  );
}
