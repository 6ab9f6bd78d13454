/**
 * The part of `storage.local` that we use. Handed in by the background, so that tests can put a
 * full disk or a torn file in its place.
 */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/**
 * After a crash in mid-write Chromium rejects the first read ('Invalid JSON') and then answers
 * with what stood before the crash (ADR 0011); so a read is tried twice.
 */
export async function readTwice(
  area: Area,
  keys: string | string[] | null,
): Promise<Record<string, unknown>> {
  try {
    return await area.get(keys);
  } catch (first) {
    console.warn('storage.local: first read refused, reading again', first);
    return area.get(keys);
  }
}
