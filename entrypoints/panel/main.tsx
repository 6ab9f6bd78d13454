import { render } from 'preact';
import { type Chosen, followSettings } from '@/browser/follow-settings';
import { permittedToShow } from '@/browser/handshake';
import { readStoredRules } from '@/browser/rules';
import { speakLater, text } from '@/browser/text';
import { CustomerView } from '@/components/CustomerView';
import { fetchAfterFirstPaint, workLater } from '@/components/later';
import { WidthHandle } from '@/components/later-parts';
import { hostOf, type Standing } from '@/components/place/standing';

const sidePanel = workLater(() => import('@/browser/side-panel'));
const standing: Standing = {
  in: 'page',
  sidePanelOpener: async () => (await sidePanel()).sidePanelOpener(),
};

const setUpMark = 'set-up:';

let chosen: Chosen | undefined;
let isPermitted = false;

/**
 * The content script puts the customer in the hash; another customer is another view, so that one
 * customer's state can never stand under another's name.
 */
function show(): void {
  if (!chosen || !isPermitted) return;
  document.title = text('panelTitle');
  const recordKey = keyInHash();
  if (recordKey.startsWith(setUpMark)) {
    void showSetUp(recordKey);
    return;
  }
  render(
    recordKey ? (
      <>
        <CustomerView key={recordKey} recordKey={recordKey} standing={standing} {...chosen} />
        <WidthHandle host={hostOf(recordKey)} />
      </>
    ) : null,
    document.body,
  );
}

/** An own rule is being made, at the address that comes after the mark. Its parts are for that alone. */
async function showSetUp(hash: string): Promise<void> {
  const [{ SetUpPage }, { ownIdsIn }, stored] = await Promise.all([
    import('@/components/set-up/SetUpPage'),
    import('@/crm/own-id'),
    readStoredRules(),
    speakLater(),
  ]);
  const address = hash.slice(setUpMark.length);
  if (hash !== keyInHash() || !URL.canParse(address)) return;
  render(
    <SetUpPage address={address} ownIds={[stored.own, stored.byPolicy].flatMap(ownIdsIn)} />,
    document.body,
  );
}

/** Empty for a hash that is none of ours. */
function keyInHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch (error) {
    console.warn('panel: not a record', error);
    return '';
  }
}

void permittedToShow().then(() => {
  isPermitted = true;
  show();
  addEventListener('hashchange', show);
});
void followSettings((now) => {
  chosen = now;
  show();
});
fetchAfterFirstPaint();
