import { useState } from 'preact/hooks';
import { formatList } from '@/browser/format';
import { text } from '@/browser/text';
import type { CrmAdapter } from '@/crm/adapter';
import { type Standing, standingOf } from './import-file';

interface FoundRulesProps {
  /** The file's name. */
  readonly file: string;
  readonly found: readonly CrmAdapter[];
  readonly own: readonly CrmAdapter[];
  readonly byPolicy: readonly CrmAdapter[];
  onTake(rules: readonly CrmAdapter[]): void;
  onCancel(): void;
}

/** Which rules a file has, for which hosts, and what would become of those that are there. */
export function FoundRules({ file, found, own, byPolicy, onTake, onCancel }: FoundRulesProps) {
  const [kept, setKept] = useState<readonly string[]>([]);
  const standing = (rule: CrmAdapter) => standingOf(rule, own, byPolicy);
  const fresh = found.filter(
    (rule) => ['new', 'differs'].includes(standing(rule)) && !kept.includes(rule.id),
  );

  return (
    <div class="notice">
      <p role="status">{text('ruleFileFound', { count: found.length, file })}</p>
      <ul class="rule-list">
        {found.map((rule) => (
          <FoundRule
            key={rule.id}
            rule={rule}
            standing={standing(rule)}
            isKept={kept.includes(rule.id)}
            onKeep={(keeps) =>
              setKept(keeps ? [...kept, rule.id] : kept.filter((id) => id !== rule.id))
            }
          />
        ))}
      </ul>
      <p class="buttons">
        {fresh.length > 0 && (
          <button type="button" class="button primary" onClick={() => onTake(fresh)}>
            {text('ruleFileTake', { count: fresh.length })}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </p>
    </div>
  );
}

interface FoundRuleProps {
  readonly rule: CrmAdapter;
  readonly standing: Standing;
  /** Mine stays. */
  readonly isKept: boolean;
  onKeep(keeps: boolean): void;
}

function FoundRule({ rule, standing, isKept, onKeep }: FoundRuleProps) {
  const { id, name, hosts } = rule;
  const choice = (keeps: boolean, label: string) => (
    <label class="flag">
      <input
        type="radio"
        name={`keep-${id}`}
        checked={isKept === keeps}
        onChange={() => onKeep(keeps)}
      />
      <span>{label}</span>
    </label>
  );

  return (
    <li class="rule-item">
      <p class="rule-item-name">
        <bdi>{name}</bdi>
      </p>
      <p class="facts">
        <bdi dir="ltr">{formatList(hosts)}</bdi>
      </p>
      {standing === 'same' && <p class="facts">{text('ruleFileSame')}</p>}
      {standing === 'byPolicy' && <p class="facts">{text('ruleFilePolicy', { id })}</p>}
      {standing === 'differs' && (
        <fieldset class="field">
          <legend>{text('ruleFileDiffers', { id })}</legend>
          {choice(false, text('ruleFileReplace'))}
          {choice(true, text('ruleFileKeep'))}
        </fieldset>
      )}
    </li>
  );
}
