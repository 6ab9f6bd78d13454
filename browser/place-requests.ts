import type { HostDock, Place } from '@/crm/host-settings';
import type { PlaceChange } from '@/crm/place-schema';
import type { Handlers } from './answer';
import { insertDockStyle } from './crm-scripts';
import type { CrmSetUp, HostStore } from './crm-set-up';
import { tellPlace, tellWidth } from './placed-pages';
import { Refused } from './refused';
import { maySpeakOf, type Sender, tabOf } from './sender';

interface PlaceWork {
  readonly hosts: HostStore & {
    setPlace(host: string, change: PlaceChange): Promise<HostDock>;
    setLauncher(host: string, launcherAt: number): Promise<void>;
  };
  readonly setUp: CrmSetUp;
  placeOn(host: string): Promise<Place>;
  /** Tells every view that the panel of this host stands elsewhere now. */
  tellMoved(host: string): Promise<void>;
}

/** What is asked about where the panel stands, by views, and by the launcher in the page. */
export function placeRequests({ hosts, setUp, placeOn, tellMoved }: PlaceWork) {
  return {
    async dock({ open }, sender) {
      // Open is how it is unless it was collapsed.
      const changed = await hosts.change(hostOf(sender), { open: open ? undefined : false });
      if (open) await insertDockStyle(tabOf(sender));
      if (changed) await setUp.reconcile();
      return null;
    },
    async moveLauncher({ launcherAt }, sender) {
      await hosts.setLauncher(hostOf(sender), launcherAt);
      return null;
    },
    async place({ host }, sender) {
      if (!maySpeakOf(host, sender)) throw new Refused('not of that page');
      return placeOn(host);
    },
    async movePanel({ host, change }, sender) {
      if (!maySpeakOf(host, sender)) throw new Refused('not of that page');
      const { place } = await hosts.setPlace(host, change);
      await tellPlace(host, place);
      await tellMoved(host);
      // Whoever drags does not wait for it: it is for pages to come.
      setUp.reconcile().catch((error) => console.warn('the stylesheets are not registered', error));
      return place;
    },
    async stretchPanel({ width }, sender) {
      await tellWidth(tabOf(sender), width);
      return null;
    },
  } satisfies Partial<Handlers>;
}

function hostOf({ url }: Sender): string {
  return new URL(url ?? '').host;
}
