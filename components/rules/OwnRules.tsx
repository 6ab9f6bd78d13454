import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { CrmAdapter } from '@/crm/adapter';
import { TakenAway } from '../entries/TakenAway';
import { OwnRule } from './OwnRule';
import type { RuleListProps } from './RuleList';

interface OwnRulesProps
  extends Pick<RuleListProps, 'rules' | 'hosts' | 'onSave' | 'onRemove' | 'onTurnOn'> {
  readonly labelledBy: string;
}

/** The rules of the user's own. One that was removed can be taken back until the next is. */
export function OwnRules({ rules, hosts, labelledBy, onSave, onRemove, onTurnOn }: OwnRulesProps) {
  const [gone, setGone] = useState<CrmAdapter>();

  async function remove(rule: CrmAdapter): Promise<boolean> {
    const isGone = await onRemove(rule.id);
    if (isGone) setGone(rule);
    return isGone;
  }

  const taken = gone && { id: gone.id, what: text('entryRemoved'), name: gone.name };

  return (
    <>
      {rules.length === 0 && <p>{text('rulesNone')}</p>}
      <ul class="rule-list" aria-labelledby={labelledBy}>
        {rules.map((rule) => (
          <OwnRule
            key={rule.id}
            rule={rule}
            hosts={hosts}
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
