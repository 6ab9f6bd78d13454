import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatList } from '@/browser/format';
import { saveAsFile } from '@/browser/save-file';
import { text } from '@/browser/text';
import type { CrmAdapter } from '@/crm/adapter';
import { writeRuleFile } from '@/crm/rule-file';
import type { HostOn } from './HostList';
import { RuleForm } from './RuleForm';

interface RuleItemProps {
  readonly rule: CrmAdapter;
  readonly hosts: readonly HostOn[];
  /** What else is to be said of it. */
  readonly note?: string | undefined;
  /** Hosts on which it does not count, whatever the user wants. */
  readonly barredHosts?: readonly string[];
  /** Neither of the two where it is not the user's. */
  readonly onSave?: (rule: CrmAdapter) => Promise<boolean>;
  readonly onRemove?: () => Promise<boolean>;
  onTurnOn(host: string): Promise<boolean>;
}

/** One rule: where it counts, and what can be done with it. */
export function RuleItem(props: RuleItemProps) {
  const { rule, hosts, note, barredHosts = [], onSave, onRemove, onTurnOn } = props;
  const [isEdited, setIsEdited] = useState(false);
  const [failed, setFailed] = useState<string>();
  const item = useRef<HTMLLIElement>(null);
  const wasEdited = useRef(false);
  useLayoutEffect(() => {
    if (isEdited) item.current?.querySelector('input')?.focus();
    else if (wasEdited.current) item.current?.querySelector('button')?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);

  const hasActed = useRef(false);
  useLayoutEffect(() => {
    // The button that turned it on is gone.
    const isFocusLost = hasActed.current && document.activeElement === document.body;
    if (isFocusLost) item.current?.querySelector('button')?.focus();
    hasActed.current &&= !isFocusLost;
  }, [hosts]);

  const crmOn = (wanted: string) => hosts.find(({ host }) => host === wanted)?.crm;
  const toTurnOn = rule.hosts.filter(
    (host) => crmOn(host) !== rule.id && !barredHosts.includes(host),
  );
  const button = (label: string, onClick: () => void) => (
    <button
      type="button"
      class="quiet"
      aria-label={text('playbookActionOn', { action: label, name: rule.name })}
      onClick={onClick}
    >
      {label}
    </button>
  );
  async function attempt(act: () => Promise<boolean>, words: string) {
    hasActed.current = true;
    setFailed((await act()) ? undefined : words);
  }

  if (isEdited && onSave) {
    return (
      <li class="rule-item" ref={item}>
        <RuleForm
          rule={rule}
          onSave={async (changed) => {
            const isSaved = await onSave(changed);
            if (isSaved) setIsEdited(false);
            return isSaved;
          }}
          onCancel={() => setIsEdited(false)}
        />
      </li>
    );
  }
  return (
    <li class="rule-item" ref={item}>
      <p class="rule-item-name">
        <bdi>{rule.name}</bdi>
      </p>
      <p class="facts">
        <bdi dir="ltr">{formatList(rule.hosts)}</bdi>
      </p>
      {note && <p class="facts">{note}</p>}
      <p class="buttons">
        {onSave && button(text('ruleEdit'), () => setIsEdited(true))}
        {button(text('ruleExport'), () =>
          saveAsFile(`${rule.id.replace(/^own-/, 'kickoff-rule-')}.json`, writeRuleFile([rule])),
        )}
        {onRemove &&
          button(
            text('ruleRemove'),
            () => void attempt(onRemove, text('ruleNotRemoved', { name: rule.name })),
          )}
      </p>
      {toTurnOn.length > 0 && (
        <p class="buttons">
          {toTurnOn.map((host) => (
            <button
              key={host}
              type="button"
              class="button"
              onClick={() => void attempt(() => onTurnOn(host), text('turnOnRefused', { host }))}
            >
              {text(crmOn(host) ? 'ruleUseFor' : 'turnOn', { host })}
            </button>
          ))}
        </p>
      )}
      {failed && (
        <p class="notice problem" role="alert">
          {failed}
        </p>
      )}
    </li>
  );
}
