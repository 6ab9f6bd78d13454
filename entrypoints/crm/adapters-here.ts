import type { CrmAdapter } from '@/crm/adapter';
import { withValues } from '@/crm/adapters-on';
import type { HostSettings } from '@/crm/host-settings';

/**
 * By its id, where the files that are registered before this script put their adapter. They may be
 * run twice in one page, for a tab that is open when its CRM is turned on.
 */
declare global {
  var kickoffCrms: Record<string, CrmAdapter> | undefined;
}

/**
 * The adapters that this page is asked with; `settings` is undefined until they have been read. One
 * that wants a setting waits for it: without, it would take every board for customers. Until it is
 * known which CRM stands on this port, all that came along are asked.
 */
export function adaptersHere(settings: HostSettings | undefined): readonly CrmAdapter[] {
  const { rule, crm, values } = settings ?? {};
  if (rule) return [rule];
  return Object.values(globalThis.kickoffCrms ?? {})
    .filter(({ id, setting }) => (!crm || id === crm) && (!setting || values?.length))
    .map((adapter) => withValues(adapter, values));
}
