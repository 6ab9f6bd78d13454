type Kept = Readonly<Record<string, { readonly open?: unknown } | undefined>>;

/**
 * Whether the panel was left open on this host: the one key that this script reads, once
 * (`storage/host-settings.ts` writes it). Open where nothing was kept or it cannot be read.
 */
export async function readOpen(): Promise<boolean> {
  const key = `host:${location.host}`;
  try {
    const kept: Kept = await chrome.storage.local.get(key);
    return kept[key]?.open !== false;
  } catch (error) {
    console.warn(key, error);
    return true;
  }
}
