import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { askToRunOnHost, hostsAllowed, stopRunningOn } from '@/browser/crm-access';
import { withoutPort } from '@/browser/crm-files';
import type { PolicyState } from '@/browser/policy-rules';
import { readStoredRules } from '@/browser/rules';
import { onSettings } from '@/browser/settings';
import type { CrmAdapter } from '@/crm/adapter';
import { crmNames } from '@/crm/crm-names';
import type { HostSettings } from '@/crm/host-settings';
import { readRule } from '@/crm/read-rule';
import type { HostOn } from '../rules/HostList';
import { RuleList } from '../rules/RuleList';

interface Known {
  readonly rules: readonly CrmAdapter[];
  readonly policy: PolicyState;
  readonly hosts: Readonly<Record<string, HostSettings>>;
  /** As `URL.hostname`: what the browser lets us be on. */
  readonly allowed: readonly string[];
}

const builtIn = Object.entries(crmNames).map(([id, name]) => ({ id, name }));

/** Which CRMs there are, where they are turned on, and the user's own: read anew after each change. */
export function CrmsPart() {
  const [known, setKnown] = useState<Known>();

  async function read() {
    const [{ own }, policy, hosts, allowed] = await Promise.all([
      readStoredRules(),
      ask({ ask: 'policy' }),
      ask({ ask: 'hosts' }),
      hostsAllowed(),
    ]);
    const rules = (Array.isArray(own) ? own : []).flatMap((rule) => readRule(rule) ?? []);
    setKnown({
      rules,
      policy: policy.ok ? policy.value : { rules: [], faults: [] },
      hosts: hosts.ok ? hosts.value : {},
      allowed,
    });
  }
  const andRead = async (done: Promise<boolean>) => {
    const isDone = await done;
    await read();
    return isDone;
  };
  useEffect(() => {
    void read();
    // Told too when rules change, those of a policy among them.
    return onSettings(() => void read());
  }, []);
  if (!known) return null;

  return (
    <RuleList
      builtIn={builtIn}
      rules={known.rules}
      policy={known.policy}
      hosts={known.allowed.flatMap((hostname) => hostsOn(hostname, known.hosts))}
      onSave={(rules) => andRead(ask({ ask: 'saveRules', rules: [...rules] }).then(({ ok }) => ok))}
      onRemove={(id) => andRead(ask({ ask: 'removeRule', id }).then(({ ok }) => ok))}
      onTurnOn={(host, crm) => andRead(turnOn(host, crm))}
      onTurnOff={(host) => andRead(stopRunningOn(host))}
    />
  );
}

/** Called in a click, for the browser asks; the background is told before. */
async function turnOn(host: string, crm: string): Promise<boolean> {
  const told = ask({ ask: 'turnOn', address: `https://${host}/`, crm });
  const isGranted = await askToRunOnHost(host);
  return (await told).ok && isGranted;
}

/** What the browser allows has no port; what is set up may have one, and there may be several. */
function hostsOn(hostname: string, hosts: Known['hosts']): HostOn[] {
  const found = Object.entries(hosts).flatMap(([host, { crm, byPolicy }]) =>
    crm !== undefined && withoutPort(host) === hostname
      ? { host, crm, isFixed: byPolicy !== undefined }
      : [],
  );
  return found.length > 0 ? found : [{ host: hostname }];
}
