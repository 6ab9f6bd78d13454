import type { LauncherFigures } from '@/browser/messages';
import type { DockStrategy } from '@/crm/adapter';
import { defaultPlace, type Place } from '@/crm/host-settings';
import type { RecordKey } from '@/crm/record';
import { dockStyle } from './dock-style';
import { createFrame } from './frame';
import { readDock } from './host-settings';
import { paintLauncher } from './launcher';
import { moveByHand } from './move-launcher';
import { createRoom } from './room';
import { isAlive, tell } from './say';
import { setStyle } from './set-style';

/** The one element of ours in the page. */
export interface Dock {
  show(key: RecordKey, strategy: DockStrategy): void;
  /** No customer on the screen: the page is as if we were not there, and the frame is kept. */
  hide(): void;
  figures(figures: LauncherFigures): void;
  /** Where it stands from now on, on this host. */
  place(place: Place): void;
  /** As wide as it is while its edge is dragged, in CSS pixels; the page follows when that is over. */
  stretch(width: number): void;
  remove(): void;
}

/** Below this a page made narrower is of no use; the panel then waits to be asked for. */
const narrow = 720;

/** A page that keeps throwing us out wins in the end, rather than both turning in circles. */
const mostReturns = 50;

export function createDock(): Dock {
  const root = document.documentElement;
  // A plain div: of a custom element the page could have defined the class, and read its root.
  const host = document.createElement('div');
  host.dataset.kickoffPanel = '';
  const shadow = host.attachShadow({ mode: 'closed' });
  const launcher = document.createElement('button');
  const showInFrame = createFrame(shadow);
  const room = createRoom(root);
  shadow.append(launcher);
  const gone = new AbortController();

  let open = innerWidth >= narrow;
  /** Undefined until it has been read: room is made all the same, by the registered stylesheet. */
  let place: Place | undefined;
  let shown: { key: RecordKey; strategy: DockStrategy } | undefined;
  let known: LauncherFigures | undefined;
  let isOnPaper = false;
  let returns = 0;

  moveByHand(launcher, host, {
    isAtEdge: () => !open,
    to(top) {
      const launcherAt = Math.min(Math.max((top / innerHeight) * 100, 0), 100);
      place = { ...(place ?? defaultPlace), launcherAt };
      arrange();
    },
    rest: () => void tell('moveLauncher', { launcherAt: place?.launcherAt ?? 0 }),
    use() {
      open = !open;
      arrange();
      tellOpen();
    },
  });
  const keeper = new MutationObserver(() => {
    // An orphan must not come back beside the dock of the version that replaced it.
    if (host.isConnected || !isAlive()) return;
    if (returns++ < mostReturns) root.append(host);
    else arrange();
  });
  void readDock().then((kept) => {
    open &&= kept.open;
    // What was told meanwhile is newer.
    place ??= kept.place;
    arrange();
    // A page that was loaded before, or while nothing made room, lacks the registered stylesheet.
    if (room.isMissed()) tellOpen();
  });
  // One that Back has brought back as it was has been told nothing meanwhile.
  addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (!persisted) return;
      place = (await readDock()).place;
      arrange();
    },
    gone,
  );
  // On paper there is the page alone. Firefox tells of it by these events, Chromium by the medium too.
  const onPaper = (is: boolean) => {
    isOnPaper = is;
    arrange();
  };
  addEventListener('beforeprint', () => onPaper(true), gone);
  addEventListener('afterprint', () => onPaper(false), gone);
  matchMedia('print').addEventListener('change', ({ matches }) => onPaper(matches), gone);

  /** How it was left is remembered; and a page that lacks the stylesheet gets it. */
  function tellOpen(): void {
    void room.around(tell('dock', { open }));
  }

  function arrange(): void {
    const at = place ?? defaultPlace;
    // Thrown out for good: then there is nothing to make room for.
    const isOpen = shown && open && host.isConnected && at.mode !== 'browser';
    const strategy = isOpen && at.mode === 'push' && !isOnPaper ? shown?.strategy : undefined;
    const wanted = strategy && `${strategy} ${at.side} ${at.width}`;
    room.make(wanted, place ? wanted : strategy);
    const isSeen = shown && place && at.mode !== 'browser' && !isOnPaper;
    setStyle(host, isSeen ? dockStyle(at, open) : 'display:none;');
    paintLauncher(launcher, open, known);
    showInFrame(place && isOpen ? shown?.key : undefined);
  }

  return {
    show(key, strategy) {
      shown = { key, strategy };
      known = undefined;
      host.dataset.record = key;
      // To append it once more would load the frame anew.
      if (!host.isConnected) root.append(host);
      keeper.observe(root, { childList: true });
      arrange();
    },
    hide() {
      shown = undefined;
      keeper.disconnect();
      delete host.dataset.record;
      arrange();
    },
    figures(figures) {
      known = figures;
      arrange();
    },
    place(wanted) {
      // Back from the browser's own side panel it is open.
      open ||= place?.mode === 'browser';
      place = wanted;
      arrange();
    },
    stretch: (width) => host.style.setProperty('width', `${width}px`, 'important'),
    remove() {
      gone.abort();
      keeper.disconnect();
      // Where the next version's dock stands already, the room is that one's.
      if (host.isConnected) delete root.dataset.kickoffDock;
      host.remove();
    },
  };
}
