import { text } from '@/browser/text';
import { FaultList } from './OtherFaults';
import { RuleItem } from './RuleItem';
import type { RuleListProps } from './RuleList';

interface PolicyRulesProps extends Pick<RuleListProps, 'rules' | 'policy' | 'hosts' | 'onTurnOn'> {
  readonly labelledBy: string;
}

/** The rules that the organisation has set: the user turns them on, and changes nothing else. */
export function PolicyRules({ rules, policy, hosts, labelledBy, onTurnOn }: PolicyRulesProps) {
  const covers = (id: string) => rules.some((own) => own.id === id);

  return (
    <>
      {policy.faults.length > 0 && (
        <div class="notice problem">
          <p>{text('policyWrong')}</p>
          <FaultList faults={policy.faults} />
        </div>
      )}
      <ul class="rule-list" aria-labelledby={labelledBy}>
        {policy.rules.map((rule) => (
          <RuleItem
            key={rule.id}
            rule={rule}
            hosts={hosts}
            note={covers(rule.id) ? text('policyCovers', { id: rule.id }) : undefined}
            onTurnOn={(host) => onTurnOn(host, rule.id)}
          />
        ))}
      </ul>
    </>
  );
}
