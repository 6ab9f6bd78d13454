import { useState } from 'preact/hooks';
import { formatList } from '@/browser/format';
import { text } from '@/browser/text';
import type { CrmAdapter } from '@/crm/adapter';
import { TakenAway } from '../entries/TakenAway';
import { RuleItem } from './RuleItem';
import type { RuleListProps } from './RuleList';

interface OwnRulesProps
  extends Pick<RuleListProps, 'rules' | 'policy' | 'hosts' | 'onSave' | 'onRemove' | 'onTurnOn'> {
  readonly labelledBy: string;
}

/**
 * The rules of the user's own, without those that one of the policy's stands in for. One that was
 * removed can be taken back until the next is.
 */
export function OwnRules(props: OwnRulesProps) {
  const { policy, hosts, labelledBy, onSave, onRemove, onTurnOn } = props;
  const rules = props.rules.filter(({ id }) => !policy.rules.some((each) => each.id === id));
  const [gone, setGone] = useState<CrmAdapter>();

  async function remove(rule: CrmAdapter): Promise<boolean> {
    const isGone = await onRemove(rule.id);
    if (isGone) setGone(rule);
    return isGone;
  }

  /** Where the policy says which CRM it is. */
  const hostsOfPolicy = policy.rules.flatMap((each) => each.hosts);
  const barredOf = (rule: CrmAdapter) => rule.hosts.filter((host) => hostsOfPolicy.includes(host));
  const noteOn = (barred: readonly string[]) =>
    barred.length > 0 ? text('policyOnHosts', { hosts: formatList(barred) }) : undefined;

  const taken = gone && { id: gone.id, what: text('entryRemoved'), name: gone.name };

  return (
    <>
      {rules.length === 0 && <p>{text('rulesNone')}</p>}
      <ul class="rule-list" aria-labelledby={labelledBy}>
        {rules.map((rule) => (
          <RuleItem
            key={rule.id}
            rule={rule}
            hosts={hosts}
            note={noteOn(barredOf(rule))}
            barredHosts={barredOf(rule)}
            onSave={(changed) => onSave([changed])}
            onRemove={() => remove(rule)}
            onTurnOn={(host) => onTurnOn(host, rule.id)}
          />
        ))}
      </ul>
      <TakenAway
        taken={taken}
        onUndo={async () => {
          if (gone && (await onSave([gone]))) setGone(undefined);
        }}
      />
    </>
  );
}
