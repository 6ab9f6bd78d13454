import type { CrmAdapter } from '@/crm/adapter';
import { recogniseRecord } from '@/crm/recognise';
import type { CustomerRecord } from '@/crm/record';
import { createDock, type Dock } from './dock';
import { isAlive, onTold, type PageRequest, tell } from './say';
import { type NameWatch, watchName } from './watch-name';

/** Set in this script's own world: a tab that was open at install can be given the script twice. */
const world = globalThis as { isFollowed?: boolean };

/**
 * Keeps the dock in step with the address. On a page without a customer there is nothing of ours
 * but listeners: no timer, no observer, no message.
 */
export function follow(adapters: readonly CrmAdapter[]): void {
  if (world.isFollowed) return;
  world.isFollowed = true;
  const stop = new AbortController();
  const { signal } = stop;
  // What the script of an older version has left behind: it cannot take it away itself any more.
  document.querySelector('[data-kickoff-panel]')?.remove();
  delete document.documentElement.dataset.kickoffDock;

  let shown: CustomerRecord | undefined;
  let name: string | undefined;
  let dock: Dock | undefined;
  let leave = new AbortController();
  let watch: NameWatch | undefined;

  function look(): void {
    if (!isAlive()) {
      stop.abort();
      return;
    }
    const record = recogniseRecord(new URL(location.href), adapters);
    // Some CRMs fire eight events for one step: what counts is whether the record is another.
    if (record?.key === shown?.key) return;

    shown = record;
    name = undefined;
    leave.abort();
    leave = new AbortController();
    if (!record) {
      dock?.hide();
      return;
    }

    const adapter = adapters.find(({ id }) => id === record.crm) as CrmAdapter;
    dock ??= createDock();
    dock.show(record.key, adapter.dock);
    void say(record, leave.signal);
    watch = watchName(record.id, adapter, watch, leave.signal, (read) => {
      name = read?.name;
      void say(record, leave.signal, { text: name ?? '', sure: !read?.unsure });
    });
  }

  async function say(record: CustomerRecord, until: AbortSignal, seen?: PageRequest['name']) {
    const figures = await tell('sees', { address: location.href, name: seen });
    if (figures && !until.aborted && shown === record) dock?.figures(figures);
  }

  // `navigatesuccess` does not come for pushState; this comes for push, replace, hash and traverse.
  navigation.addEventListener('currententrychange', look, { signal });
  addEventListener('pageshow', look, { signal });
  // Not for the address: an extension that was turned off leaves when the user comes back.
  addEventListener('focus', look, { signal });
  onTold(signal, {
    whichPage: () => ({ address: location.href, name }),
    figures: (keys, figures) => {
      if (shown && keys.includes(shown.key)) dock?.figures(figures);
    },
    leave: () => stop.abort(),
  });
  signal.addEventListener('abort', () => {
    leave.abort();
    dock?.remove();
    world.isFollowed = false;
  });
  look();
  // From now on what stands in a name's place may be another page's.
  watch ??= { isComing: false };
}
