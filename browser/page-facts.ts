import { firstClassAdapters } from '@/crm/adapters/first-class';
import { recordByHand } from '@/crm/by-hand';
import type { HostSettings } from '@/crm/host-settings';
import { matchesHost, recogniseRecord } from '@/crm/recognise';
import type { CustomerRecord } from '@/crm/record';
import { mayRunOn } from './crm-access';
import { readHostSettings } from './host-settings';

/** The page in the tab in front. */
export interface PageFacts {
  readonly url: URL;
  readonly tabId: number;
  /** What is kept for its host. */
  readonly settings: HostSettings;
  /** Whether the browser lets us be there. */
  readonly isPermitted: boolean;
  /** Undefined where no customer was recognised or chosen. */
  readonly record?: CustomerRecord | undefined;
}

/**
 * What its address tells of a page; undefined for one that is not on the web. The CRMs that are on
 * from the start are known at once, all others by one file more.
 */
export async function pageAt(address: string, tabId: number): Promise<PageFacts | undefined> {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const isFirstClass = firstClassAdapters.some((adapter) => matchesHost(adapter, url));
  const [any, isPermitted] = await Promise.all([
    isFirstClass ? undefined : import('./any-crm'),
    mayRunOn(url),
  ]);
  const settings = await readHostSettings(url.host, any?.readRule);
  const record = any
    ? any.recordAt(url, settings)
    : (recordByHand(url, settings.byHand) ?? recogniseRecord(url, firstClassAdapters));
  return { url, tabId, settings, isPermitted, record };
}
