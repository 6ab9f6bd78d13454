import type { ShownPage } from '@/browser/active-tab';
import { text } from '@/browser/text';
import { detectRecord } from '@/crm/detect';
import type { Digest } from '@/playbook/customer-entry';
import type { Playbook } from '@/playbook/model';
import type { Settings } from '@/playbook/settings';
import { CustomerView } from './CustomerView';
import type { Standing } from './place/standing';
import { RecentCustomers } from './RecentCustomers';
import { TurnOn } from './TurnOn';

interface PopupViewProps {
  readonly playbook: Playbook;
  readonly settings: Settings;
  readonly digest: Digest;
  /** What the active tab shows; undefined where we may not look. */
  readonly page?: ShownPage | undefined;
  /** A CRM on a host that may not be looked at yet. */
  readonly offer?: { readonly crm: string; readonly host: string } | undefined;
  /** Undefined in the browser's side panel, which has its own way back into the page. */
  readonly standing?: Standing | undefined;
  onTurnOn(): Promise<boolean>;
}

/** The customer of the active tab; else a CRM to turn on; else, and below, the customers seen last. */
export function PopupView({ playbook, settings, digest, page, offer, ...props }: PopupViewProps) {
  const record = page && detectRecord(new URL(page.address));
  if (record) {
    const initial = digest.active?.recordKey === record.key ? digest.active : undefined;
    return (
      <CustomerView
        key={record.key}
        recordKey={record.key}
        playbook={playbook}
        settings={settings}
        initial={initial}
        nameOnPage={page?.name}
        standing={props.standing}
      />
    );
  }

  return (
    <main class="alone">
      <h1>{text('panelTitle')}</h1>
      {offer && <TurnOn {...offer} onTurnOn={props.onTurnOn} />}
      {page && <p class="facts">{text('notHere')}</p>}
      <RecentCustomers customers={digest.customers} />
    </main>
  );
}
