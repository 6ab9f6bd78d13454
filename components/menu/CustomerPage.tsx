import type { ComponentChildren } from 'preact';
import { ask } from '@/browser/ask';
import { text } from '@/browser/text';
import type { ShownCustomer } from '@/playbook/shown-customer';
import type { KickoffInView } from '../kickoff-in-view';
import { HistoryView, PlaceView, PlaybookView, SummaryView } from '../later-parts';
import { hostOf, type Standing } from '../place/standing';
import { type PageName, pageTitles } from './CustomerMenu';
import { PageFrame } from './PageFrame';

interface CustomerPageProps {
  readonly page: PageName;
  readonly customer: ShownCustomer;
  readonly kickoff: KickoffInView;
  readonly thisPage?: ComponentChildren;
  /** Undefined where there is no page on it. */
  readonly standing?: Standing | undefined;
  onBack(): void;
}

/** What the menu opened. */
export function CustomerPage({ page, customer, kickoff, onBack, ...props }: CustomerPageProps) {
  const { playbook, settings, now, recordKey } = kickoff;

  return (
    <PageFrame key={page} title={text(pageTitles[page])} onBack={onBack}>
      {page === 'summary' && (
        <SummaryView customer={customer} playbook={playbook} settings={settings} now={now} />
      )}
      {page === 'history' && (
        <HistoryView recordKey={recordKey} checklist={customer.checklist} playbook={playbook} />
      )}
      {page === 'thisPage' && props.thisPage}
      {page === 'playbook' && (
        <PlaybookView
          playbook={playbook}
          settings={settings}
          onSettings={async (change) => (await ask({ ask: 'settings', change })).ok}
        />
      )}
      {page === 'place' && props.standing && (
        <PlaceView host={hostOf(recordKey)} standing={props.standing} />
      )}
    </PageFrame>
  );
}
