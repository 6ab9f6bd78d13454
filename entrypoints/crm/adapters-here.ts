import type { CrmAdapter } from '@/crm/adapter';
import { withValues } from '@/crm/adapters-on';
import type { HostSettings } from '@/crm/host-settings';

/** Where the files that are registered before this script put their adapters. */
declare global {
  var kickoffAdapters: CrmAdapter[] | undefined;
}

/**
 * The adapters that this page is asked with; `settings` is undefined until they have been read. One
 * that wants a setting waits for it: without, it would take every board for customers. Until it is
 * known which CRM stands on this port, all that came along are asked.
 */
export function adaptersHere(settings: HostSettings | undefined): readonly CrmAdapter[] {
  const { rule, crm, values } = settings ?? {};
  if (rule) return [rule];
  return (globalThis.kickoffAdapters ?? [])
    .filter(({ id, setting }) => (!crm || id === crm) && (!setting || values?.length))
    .map((adapter) => withValues(adapter, values));
}
