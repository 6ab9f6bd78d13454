import type { PageFacts } from '@/browser/page-facts';
import { speakLater } from '@/browser/text';
import { later } from '../later';
import { ByHand } from './ByHand';
import { ChooseCustomer } from './ChooseCustomer';
import { crmToTurnOn } from './offer';
import { ShowHere } from './ShowHere';
import { TurnOn } from './TurnOn';

/** With its words, which no view's first sight has. */
const Why = later(async () => {
  const [{ Why }] = await Promise.all([import('./Why'), speakLater()]);
  return Why;
});

interface ThisPageProps {
  readonly page: PageFacts;
  /** Something of it has been changed: the page is to be looked at anew. */
  onChange(): void;
}

/** What can be done about the page on the screen: turn its CRM on, say who it is, ask why. */
export function ThisPage({ page, onChange }: ThisPageProps) {
  const crm = crmToTurnOn(page);
  const isByHand = page.settings.byHand?.[page.url.href] !== undefined;
  const isKnown = page.record !== undefined || crm !== undefined;

  return (
    <div class="this-page">
      {crm && <TurnOn page={page} crm={crm} onDone={onChange} />}
      {!isKnown && !page.isPermitted && <ShowHere page={page} />}
      {isByHand && <ByHand page={page} onDone={onChange} />}
      <ChooseCustomer key={page.url.href} page={page} onDone={onChange} />
      <Why page={page} />
    </div>
  );
}
