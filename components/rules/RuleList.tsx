import { useId } from 'preact/hooks';
import { formatList } from '@/browser/format';
import type { PolicyState } from '@/browser/policy-rules';
import { saveAsFile } from '@/browser/save-file';
import { text } from '@/browser/text';
import type { CrmAdapter } from '@/crm/adapter';
import { writeRuleFile } from '@/crm/rule-file';
import { HostList, type HostOn } from './HostList';
import { OwnRules } from './OwnRules';
import { PolicyRules } from './PolicyRules';
import { RuleFileField } from './RuleFileField';
import { RulesStyle } from './RulesStyle';

export interface RuleListProps {
  readonly builtIn: readonly { readonly id: string; readonly name: string }[];
  /** The user's own. */
  readonly rules: readonly CrmAdapter[];
  /** What the organisation has set. */
  readonly policy: PolicyState;
  /** Where the panel is turned on. */
  readonly hosts: readonly HostOn[];
  /** Saves these, in the place of those with the same id. All answer false where nothing was saved. */
  onSave(rules: readonly CrmAdapter[]): Promise<boolean>;
  onRemove(id: string): Promise<boolean>;
  /** Called by a click, for the browser asks. */
  onTurnOn(host: string, crm: string): Promise<boolean>;
  onTurnOff(host: string): Promise<boolean>;
}

/** Which CRMs the panel knows, where it is turned on, and the rules: the policy's and the user's own. */
export function RuleList(props: RuleListProps) {
  const { builtIn, rules, policy, hosts, onSave } = props;
  const [hostsId, policyId, rulesId] = [useId(), useId(), useId()];
  const hasPolicy = policy.rules.length > 0 || policy.faults.length > 0;

  return (
    <div class="rules">
      <RulesStyle />
      <p class="facts">
        {text('rulesBuiltIn', { crms: formatList(builtIn.map(({ name }) => name)) })}
      </p>
      <h3 id={hostsId}>{text('rulesHosts')}</h3>
      <HostList
        labelledBy={hostsId}
        hosts={hosts}
        crms={[...builtIn, ...policy.rules, ...rules]}
        onTurnOff={props.onTurnOff}
      />
      {hasPolicy && (
        <>
          <h3 id={policyId}>{text('setByPolicy')}</h3>
          <PolicyRules {...props} labelledBy={policyId} />
        </>
      )}
      <h3 id={rulesId}>{text('rulesOwn')}</h3>
      <OwnRules {...props} labelledBy={rulesId} />
      {rules.length > 1 && (
        <p class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => saveAsFile('kickoff-rules.json', writeRuleFile(rules))}
          >
            {text('rulesExportAll')}
          </button>
        </p>
      )}
      <RuleFileField own={rules} byPolicy={policy.rules} onTake={onSave} />
    </div>
  );
}
