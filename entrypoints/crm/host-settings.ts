import { defaultPlace, type HostDock, type Place, widths } from '@/crm/host-settings';

type Kept = Readonly<
  Record<string, { readonly open?: unknown; readonly place?: unknown } | undefined>
>;

/**
 * How the panel is docked on this host: of the one key that this script reads, once
 * (`storage/host-settings.ts` writes it). As it is unless set where nothing was kept or it cannot
 * be read.
 */
export async function readDock(): Promise<HostDock> {
  const key = `host:${location.host}`;
  try {
    const kept: Kept = await chrome.storage.local.get(key);
    return { open: kept[key]?.open !== false, place: placeFrom(kept[key]?.place) };
  } catch (error) {
    console.warn(key, error);
    return { open: true, place: defaultPlace };
  }
}

/** Checked by hand: the schema of `crm/place-schema.ts` would weigh more than this whole script. */
function placeFrom(kept: unknown): Place {
  const { mode, side, width, launcherAt } = Object(kept);
  return {
    mode: mode === 'overlay' || mode === 'browser' ? mode : defaultPlace.mode,
    side: side === 'left' ? side : defaultPlace.side,
    width: widths.includes(width) ? width : defaultPlace.width,
    launcherAt: launcherAt >= 0 && launcherAt <= 100 ? launcherAt : defaultPlace.launcherAt,
  };
}
