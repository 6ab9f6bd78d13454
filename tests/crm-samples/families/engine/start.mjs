import { addressOf, placeAt } from '../addresses.mjs';
import { titleOf } from '../pages.mjs';
import { listenForOverlays } from './overlays.mjs';
import { show } from './show.mjs';
import { player } from './steps.mjs';

/** What stands under a new address as long as this counts as its own: no pace is that slow. */
const tooLate = 900;

/** Makes a page behave as its CRM does: what comes first after a click, and how late the rest. */
export function start(family) {
  const { pace } = family;
  const here = () => placeAt(family, location.href);
  /** The address that has been dealt with. */
  let known = location.href;
  /** A page just loaded has nothing of another record on it, however late it comes. */
  let knownSince = Number.POSITIVE_INFINITY;

  const play = player({
    address: (place) => goTo(addressOf(family, place, place.form)),
    replace: (place) => {
      history.replaceState(null, '', addressOf(family, place));
      arrive();
    },
    /** The same address once more, which tells listeners of a step that is none. */
    again: () => location.replace(location.href),
    content: (place) => {
      show(family, place);
      tellIfLate(place);
    },
    title: (place) => {
      document.title = titleOf(family, place);
      tellIfLate(place);
    },
    loading: () => {
      document.title = family.loadingTitle;
    },
    empty: () => family.empty(document),
    /** Under another page's title for a moment, so that the history has an entry of that name. */
    swapped: (place) => {
      const { title } = document;
      document.title = family.loadingTitle;
      goTo(addressOf(family, place, place.form));
      document.title = title;
    },
  });

  function goTo(address) {
    if (family.goesBy === 'push') history.pushState(null, '', address);
    else location.assign(address);
    arrive();
  }

  function arrive() {
    known = location.href;
    knownSince = performance.now();
  }

  /** To a test that listens: on a busy machine a page may be slower than its CRM ever was. */
  function tellIfLate({ id }) {
    const delay = performance.now() - knownSince;
    // What comes before its address is not late.
    if (here().id === id && delay > tooLate) globalThis.noteLate?.(id, delay);
  }

  function go(place) {
    if (family.goesBy === 'load') goTo(addressOf(family, place, place.form));
    else play(pace[wayTo(place)], place);
  }

  function wayTo({ page }) {
    if (page !== 'record') return 'leave';
    return here().page === 'record' ? 'next' : 'open';
  }

  /** From where the address is, not from what is shown: one may click faster than the page follows. */
  const ways = {
    previous: () => go(neighbour(-1)),
    next: () => go(neighbour(1)),
    tab: () => go({ ...here(), form: 1 }),
    save: () => {
      const place = { page: 'record', id: family.customers.saved.id };
      if (family.goesBy === 'load') goTo(addressOf(family, place));
      else play(pace.save ?? ['replace', 200, 'content', 'title'], place);
    },
  };

  function neighbour(step) {
    const ids = Object.values(family.customers).map(({ id }) => id);
    return { page: 'record', id: ids.at((ids.indexOf(here().id) + step) % ids.length) };
  }

  function traversed() {
    if (location.href === known) return;
    arrive();
    play(pace.back, here());
  }

  addEventListener('click', (event) => {
    const link = event.target.closest('a[data-to]');
    const button = event.target.closest('button[data-goes]');
    if (button) ways[button.dataset.goes]();
    if (!link || family.goesBy === 'load') return;
    event.preventDefault();
    go({ page: link.dataset.to, id: link.dataset.id });
  });
  addEventListener('popstate', traversed);
  addEventListener('hashchange', traversed);
  listenForOverlays(family);
  if (!('whole' in document.body.dataset)) play(pace.cold, here());
}
