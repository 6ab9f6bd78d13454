import type { LauncherFigures } from '@/browser/messages';
import type { DockStrategy } from '@/crm/adapter';
import type { HostSettings } from '@/crm/host-settings';
import type { CustomerRecord } from '@/crm/record';
import { createFrame } from './frame';
import { paintLauncher } from './launcher';
import { isAlive, tell } from './say';
import { setStyle } from './set-style';

/** The one element of ours in the page. */
export interface Dock {
  /** `shows` goes into the panel's hash: a record's key, or what else it is to do there. */
  show(shows: string, strategy: DockStrategy, record: CustomerRecord | undefined): void;
  /** What is kept for this host, once it has been read, and whenever it was changed. */
  settle(settings: HostSettings): void;
  /** No customer on the screen: the page is as if we were not there, and the frame is kept. */
  hide(): void;
  figures(figures: LauncherFigures): void;
  remove(): void;
}

/** Below this a page made narrower is of no use; the panel then waits to be asked for. */
const narrow = 720;

// Whatever a page's rules for every `div` say; `all` would do, and write four hundred properties.
const inSight =
  'display:block;position:fixed;z-index:2147483000;contain:strict;color-scheme:light dark;margin:0;padding:0;border:0;min-width:0;max-width:none;max-height:none;visibility:visible;transform:none;';
/** Where the root is made narrower, it is the block that this is placed in, and beside. */
const beside = 'inset:0 var(--kickoff-dock,0) 0 auto;width:min(360px,100vw);height:100vh;';
/** Left of where a scrollbar may be. */
const atEdge = 'inset:40vh 20px auto auto;width:48px;height:48px;';

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
  shadow.append(launcher);

  let open = innerWidth >= narrow;
  let shown: { shows: string; strategy: DockStrategy } | undefined;
  let isSettled = false;
  let known: LauncherFigures | undefined;
  let returns = 0;

  launcher.addEventListener('click', () => {
    open = !open;
    arrange();
    void tell('dock', { open });
  });
  const keeper = new MutationObserver(() => {
    // An orphan must not come back beside the dock of the version that replaced it.
    if (host.isConnected || !isAlive()) return;
    if (returns++ < mostReturns) root.append(host);
    else arrange();
  });
  function arrange(): void {
    // Thrown out for good: then there is nothing to make room for.
    const room = shown && open && host.isConnected ? shown.strategy : undefined;
    if (root.dataset.kickoffDock !== room) {
      // With room made the body scrolls, without it the window (`public/dock.css`).
      const { body } = document;
      const top = root.scrollTop || body?.scrollTop;
      if (room) root.dataset.kickoffDock = room;
      else delete root.dataset.kickoffDock;
      scrollTo(0, top);
      body?.scrollTo(0, top);
      // What the CRM has measured by script is measured anew.
      dispatchEvent(new Event('resize'));
    }
    setStyle(host, shown ? inSight + (open ? beside : atEdge) : 'display:none;');
    paintLauncher(launcher, open, known);
    showInFrame(room && shown?.shows);
  }

  return {
    show(shows, strategy, record) {
      shown = { shows, strategy };
      known = undefined;
      if (record) host.dataset.record = record.key;
      else delete host.dataset.record;
      // To append it once more would load the frame anew.
      if (!host.isConnected) root.append(host);
      keeper.observe(root, { childList: true });
      arrange();
    },
    settle(settings) {
      // Afterwards it is the user who opens and collapses it here.
      if (!isSettled) open &&= settings.open !== false;
      isSettled = true;
      open ||= settings.settingUp === true;
      arrange();
      // A page that was loaded before, or while it was collapsed, lacks the registered stylesheet.
      const hasStyle = getComputedStyle(root).getPropertyValue('--kickoff-dock');
      if (shown && open && !hasStyle) void tell('dock', { open });
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
    remove() {
      keeper.disconnect();
      // Where the next version's dock stands already, the room is that one's.
      if (host.isConnected) delete root.dataset.kickoffDock;
      host.remove();
    },
  };
}
