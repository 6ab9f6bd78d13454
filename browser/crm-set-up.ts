import type { HostSettings } from '@/crm/host-settings';
import { tellPagesOf } from './broadcast';
import * as scripts from './crm-scripts';

/** The part of `storage/host-settings.ts` that is used here. */
export interface HostStore {
  read(host: string): Promise<HostSettings>;
  all(): Promise<Readonly<Record<string, HostSettings>>>;
  change(
    host: string,
    change: HostChange | ((before: HostSettings) => HostChange),
  ): Promise<HostSettings | undefined>;
}

type HostChange = Partial<HostSettings>;

/** Keeps what runs in the pages of the CRMs in line with what was set up (ADR 0022). */
export function openCrmSetUp(hosts: HostStore) {
  const reconcile = async () => scripts.reconcileScripts(await hosts.all());
  const attachTo = async (origins: readonly string[]) =>
    scripts.attachToOpenTabs(origins, await hosts.all());

  return {
    reconcile,
    /** Gives the tabs that are open on these origins what runs there. */
    attachTo,
    /**
     * What is kept for the host of this address changes: its pages get the scripts that they need
     * now, and are told.
     */
    async change({ host, hostname }: URL, change: Parameters<HostStore['change']>[1]) {
      const settings = await hosts.change(host, change);
      if (!settings) return;
      await reconcile();
      await attachTo([`*://${hostname}/*`]);
      await tellPagesOf(host, settings);
    },
  };
}

export type CrmSetUp = ReturnType<typeof openCrmSetUp>;
