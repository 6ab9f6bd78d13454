import type { PageFacts } from '@/browser/page-facts';
import { detectRecord } from '@/crm/detect';

/** A page on a host that we may be on, as the popup sees it. */
export function pageAt(address: string, parts: Partial<PageFacts> = {}): PageFacts {
  const url = new URL(address);
  const record = detectRecord(url);
  return { url, tabId: 1, settings: {}, isPermitted: true, record, ...parts };
}
