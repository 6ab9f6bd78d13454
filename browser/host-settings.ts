import type { CrmAdapter } from '@/crm/adapter';
import type { HostSettings } from '@/crm/host-settings';
import { parseHostSettings } from '@/crm/host-settings-schema';
import { browser } from './browser';

/**
 * What is kept for a CRM host, as the background wrote it (`storage/host-settings.ts`); without an own
 * rule unless that can be read. Nothing where it cannot be read: the page is then looked at as any
 * other.
 */
export async function readHostSettings(
  host: string,
  readRule?: (stored: unknown) => CrmAdapter | undefined,
): Promise<HostSettings> {
  const key = `host:${host}`;
  try {
    return parseHostSettings((await browser.storage.local.get(key))[key], readRule);
  } catch (error) {
    console.warn(`${key}: could not be read`, error);
    return {};
  }
}
