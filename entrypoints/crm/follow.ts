import { recordByHand } from '@/crm/by-hand';
import type { HostSettings } from '@/crm/host-settings';
import { recogniseAmong } from '@/crm/recognise';
import type { CustomerRecord } from '@/crm/record';
import { adaptersHere } from './adapters-here';
import { createDock, type Dock } from './dock';
import { readHostSettings } from './host-settings';
import { isAlive, onTold, type PageRequest, tell } from './say';
import { type NameWatch, watchName } from './watch-name';

/** Set in this script's own world: a tab that was open at install can be given the script twice. */
const world = globalThis as { isFollowed?: boolean };

/**
 * Keeps the dock in step with the address. On a page without a customer there is nothing of ours
 * but listeners: no timer, no observer, no message.
 */
export function follow(): void {
  if (world.isFollowed) return;
  world.isFollowed = true;
  const stop = new AbortController();
  const { signal } = stop;
  // What the script of an older version has left behind: it cannot take it away itself any more.
  document.querySelector('[data-kickoff-panel]')?.remove();
  delete document.documentElement.dataset.kickoffDock;

  /** Undefined until they have been read: the address alone decides so long. */
  let settings: HostSettings | undefined;
  let shown: CustomerRecord | undefined;
  /** What the dock shows: the record's key, or that an own rule is being made at this address. */
  let docked: string | undefined;
  let name: string | undefined;
  let dock: Dock | undefined;
  let leave = new AbortController();
  let watch: NameWatch | undefined;

  function look(): void {
    if (!isAlive()) {
      stop.abort();
      return;
    }
    const url = new URL(location.href);
    const adapters = adaptersHere(settings);
    const record = settings?.settingUp
      ? undefined
      : (recordByHand(url, settings?.byHand) ?? recogniseAmong(url, adapters));
    const adapter = adapters.find(({ id }) => id === record?.crm);
    const wanted = settings?.settingUp ? `set-up:${url}` : record?.key;
    // Some CRMs fire eight events for one step: what counts is whether the record is another.
    if (wanted === docked) return;

    shown = record;
    docked = wanted;
    name = undefined;
    leave.abort();
    leave = new AbortController();
    if (!wanted) {
      dock?.hide();
      return;
    }

    const isNew = !dock;
    dock ??= createDock();
    dock.show(wanted, adapter?.dock ?? 'body', record);
    if (isNew && settings) dock.settle(settings);
    if (!record) return;
    void say(record, leave.signal);
    // Whom the user chose is named already.
    if (!adapter) return;
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
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      look();
      // One that Back has brought back as it was has been told nothing meanwhile.
      if (persisted) void readHostSettings().then(apply);
    },
    { signal },
  );
  // Not for the address: an extension that was turned off leaves when the user comes back.
  addEventListener('focus', look, { signal });
  onTold(signal, {
    whichPage: (_, answer) => answer({ address: location.href, name }),
    host: ({ settings }) => apply(settings),
    figures({ recordKeys, figures }) {
      if (shown && recordKeys.includes(shown.key)) dock?.figures(figures);
    },
    place: ({ place }) => dock?.place(place),
    stretch: ({ width }) => dock?.stretch(width),
    leave: () => stop.abort(),
  });
  signal.addEventListener('abort', () => {
    leave.abort();
    dock?.remove();
    world.isFollowed = false;
  });
  function apply(now: HostSettings): void {
    // What was asked for before it left is answered now: the page may be another version's.
    if (signal.aborted) return;
    const before = dock;
    settings = now;
    look();
    before?.settle(now);
  }

  look();
  void readHostSettings().then((read) => {
    // Told of meanwhile, they are newer than what was read.
    if (!settings) apply(read);
  });
  // From now on what stands in a name's place may be another page's.
  watch ??= { isComing: false };
}
