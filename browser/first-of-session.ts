import type { SessionArea } from './frame-grants';

const key = 'begun';

/**
 * Runs `begin` when the background starts for the first time since the browser was started or the
 * extension was installed, updated or turned on: `storage.session` is empty then
 * (https://developer.chrome.com/docs/extensions/reference/api/storage). `onInstalled` alone does
 * not do: Chromium 156 started the background after a reload and left out the event in one of a
 * hundred runs. Where `begin` fails, the next start tries again.
 */
export async function firstOfSession(area: SessionArea, begin: () => Promise<void>): Promise<void> {
  const { [key]: begun } = await area.get(key);
  if (begun) return;
  await begin();
  await area.set({ [key]: true });
}
