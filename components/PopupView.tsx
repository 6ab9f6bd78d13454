import type { PageFacts } from '@/browser/page-facts';
import { text } from '@/browser/text';
import type { Digest } from '@/playbook/customer-entry';
import type { Playbook } from '@/playbook/model';
import type { Settings } from '@/playbook/settings';
import { CustomerView } from './CustomerView';
import { ThisPage } from './later-parts';
import type { Standing } from './place/standing';
import { RecentCustomers } from './RecentCustomers';

interface PopupViewProps {
  readonly playbook: Playbook;
  readonly settings: Settings;
  readonly digest: Digest;
  /** What the active tab shows; undefined where it is no page of the web, or we may not look. */
  readonly page?: PageFacts | undefined;
  /** The name that stands on the page. */
  readonly nameOnPage?: string | undefined;
  /** Undefined in the browser's side panel, which has its own way back into the page. */
  readonly standing?: Standing | undefined;
  /** Something was changed about the page: it is to be looked at anew. */
  onPageChange(): void;
}

/** The customer of the active tab; else what can be done there, and the customers seen last. */
export function PopupView({ digest, page, nameOnPage, onPageChange, ...rest }: PopupViewProps) {
  const record = page?.record;
  const thisPage = page && <ThisPage page={page} onChange={onPageChange} />;
  // By hand, it is the user's decision; else a page is the CRM's only where we may be.
  const isByHand = page?.settings.byHand?.[page.url.href] !== undefined;
  if (record && (page?.isPermitted || isByHand)) {
    const initial = digest.active?.recordKey === record.key ? digest.active : undefined;
    return (
      <CustomerView
        {...rest}
        key={record.key}
        recordKey={record.key}
        initial={initial}
        nameOnPage={nameOnPage}
        thisPage={thisPage}
      />
    );
  }

  return (
    <main class="alone">
      <h1>{text('panelTitle')}</h1>
      {page?.isPermitted && <p class="facts">{text('notHere')}</p>}
      {thisPage}
      <RecentCustomers customers={digest.customers} />
    </main>
  );
}
