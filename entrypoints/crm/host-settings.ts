import { defaultPlace, type HostSettings, type Place, widths } from '@/crm/host-settings';

/**
 * What is kept for this host: the one key that this script reads, once (`storage/host-settings.ts`
 * writes it). Nothing where nothing was kept or it cannot be read.
 */
export async function readHostSettings(): Promise<HostSettings> {
  const key = `host:${location.host}`;
  try {
    const kept = await chrome.storage.local.get(key);
    return (kept[key] as HostSettings | undefined) ?? {};
  } catch (error) {
    console.warn(key, error);
    return {};
  }
}

/** Checked by hand: the schema of `crm/place-schema.ts` would weigh more than this whole script. */
export function placeFrom(kept: unknown): Place {
  const { mode, side, width, launcherAt } = Object(kept);
  return {
    mode: mode === 'overlay' || mode === 'browser' ? mode : defaultPlace.mode,
    side: side === 'left' ? side : defaultPlace.side,
    width: widths.includes(width) ? width : defaultPlace.width,
    launcherAt: launcherAt >= 0 && launcherAt <= 100 ? launcherAt : defaultPlace.launcherAt,
  };
}
