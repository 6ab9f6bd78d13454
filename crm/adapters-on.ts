import type { CrmAdapter, RecordPage } from './adapter';
import type { HostSettings } from './host-settings';

type SetUp = Pick<HostSettings, 'crm' | 'values' | 'rule'>;

/**
 * The adapters that are asked on a host: where it was set up as one CRM, that one alone, wherever it
 * lives otherwise; else all that were built in. None that has a setting which was not made: it would
 * take everything for a customer.
 */
export function adaptersOn(
  { crm, values, rule }: SetUp,
  builtIn: readonly CrmAdapter[],
): readonly CrmAdapter[] {
  if (crm === undefined) return builtIn.filter(({ setting }) => !setting);
  if (rule?.id === crm) return [rule];
  return builtIn
    .filter(({ id, setting }) => id === crm && (!setting || values?.length))
    .map((adapter) => anywhere(withValues(adapter, values)));
}

/** The CRM on a host of somebody's own; it may stand in a folder there. */
export function anywhere(adapter: CrmAdapter): CrmAdapter {
  return { ...adapter, hosts: [], records: adapter.records.map(inAnyFolder) };
}

/** With a setting, only what it names counts; as it is where the adapter has none, or none was made. */
export function withValues(adapter: CrmAdapter, values: readonly string[] = []): CrmAdapter {
  if (!adapter.setting || !values.length) return adapter;
  const records = adapter.records.flatMap((page) =>
    values.map((value) => ({ ...page, path: page.path?.replace('*', () => value) })),
  );
  return { ...adapter, records: records as RecordPage[] };
}

/** Not where the path has nothing but the id, or may begin anywhere already. */
function inAnyFolder(page: RecordPage): RecordPage {
  const { path } = page;
  if (!path || path.includes('**') || path.startsWith('/:id')) return page;
  return { ...page, path: `**${path}` };
}
