import type { CrmAdapter } from '@/crm/adapter';
import type { HostSettings } from '@/crm/host-settings';
import type { CrmSetUp, HostStore } from './crm-set-up';
import type { SessionArea } from './frame-grants';
import { Refused } from './refused';
import { setUpKey } from './set-up-key';

interface RuleHostsWork {
  readonly hosts: HostStore;
  readonly setUp: CrmSetUp;
  /** Where it is kept how far a rule has come that is being made. */
  readonly session: SessionArea;
}

type Change = (before: HostSettings) => Partial<HostSettings>;

/** Which hosts are the CRM of a rule, whoever has set it. */
export function openRuleHosts({ hosts, setUp, session }: RuleHostsWork) {
  /** What the host is changes, and the making of a rule that was begun there is over. */
  async function change(host: string, wanted: Change): Promise<void> {
    await session.set({ [setUpKey(host)]: null });
    await setUp.change(addressOf(host), (before) => ({ ...wanted(before), settingUp: undefined }));
  }

  /** Its hosts are none, but for these. */
  async function unbind(id: string, kept: readonly string[] = []): Promise<void> {
    for (const [host, { crm }] of Object.entries(await hosts.all())) {
      if (crm !== id || kept.includes(host)) continue;
      await setUp.change(addressOf(host), { crm: undefined, rule: undefined });
    }
  }

  return {
    change,
    unbind,
    /**
     * The hosts of a user's rule are that CRM from now on, but where a policy says which it is; one
     * that the rule does not name any more is none.
     */
    async bind(rule: CrmAdapter): Promise<void> {
      await unbind(rule.id, rule.hosts);
      for (const host of rule.hosts) {
        await change(host, ({ byPolicy }) =>
          byPolicy === undefined ? { crm: rule.id, rule } : {},
        );
      }
    },
  };
}

export type RuleHosts = ReturnType<typeof openRuleHosts>;

/** Where a policy says which CRM a host is, the user cannot make it another one, or none. */
export async function refuseByPolicy(
  hosts: HostStore,
  host: string,
  wanted?: string,
): Promise<void> {
  const { byPolicy, crm } = await hosts.read(host);
  if (byPolicy !== undefined && crm !== wanted) throw new Refused('set by policy');
}

/** Patterns and pages are found by the host alone, whatever the scheme. */
function addressOf(host: string): URL {
  return new URL(`https://${host}/`);
}
