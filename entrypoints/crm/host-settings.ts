import type { HostSettings } from '@/crm/host-settings';

/**
 * What is kept for this host: the one key that this script reads, once (`storage/host-settings.ts`
 * writes it, through the gate). Nothing where nothing was kept or it cannot be read.
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
