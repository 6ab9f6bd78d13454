import type { HostSettings } from '@/crm/host-settings';
import type { CrmSetUp, HostStore } from './crm-set-up';
import type { SessionArea } from './frame-grants';

/** What is kept for each host, in memory: a change is kept as JSON, as on the disk. */
export function hostsInMemory(initially: Readonly<Record<string, HostSettings>> = {}) {
  const kept: Record<string, HostSettings> = { ...initially };
  const session: Record<string, unknown> = {};
  const hosts: HostStore = {
    all: async () => ({ ...kept }),
    read: async (host) => kept[host] ?? {},
    async change(host, wanted) {
      const before = kept[host] ?? {};
      const after = { ...before, ...(typeof wanted === 'function' ? wanted(before) : wanted) };
      kept[host] = JSON.parse(JSON.stringify(after));
      return kept[host];
    },
  };
  const setUp: CrmSetUp = {
    reconcile: async () => {},
    attachTo: async () => {},
    change: async ({ host }, wanted) => void (await hosts.change(host, wanted)),
  };
  const area: SessionArea = {
    get: async (key) => ({ [key]: session[key] }),
    set: async (items) => void Object.assign(session, items),
  };
  return { kept, session, hosts, setUp, area };
}
