import { render } from 'preact';
import { permittedToShow } from '@/browser/handshake';
import { CustomerView } from '@/components/CustomerView';
import { builtInPlaybook } from '@/playbook/content';

const playbook = builtInPlaybook('en');

/**
 * The content script puts the customer in the hash; another customer is another view, so that one
 * customer's state can never stand under another's name.
 */
function show(): void {
  const recordKey = keyInHash();
  render(
    recordKey ? <CustomerView key={recordKey} recordKey={recordKey} playbook={playbook} /> : null,
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
  show();
  addEventListener('hashchange', show);
});
