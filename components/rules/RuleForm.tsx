import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { CrmAdapter } from '@/crm/adapter';
import type { RuleFault } from '@/crm/adapter-schema';
import { Choice, LinesInput, TextInput } from './FormField';
import { OtherFaults } from './OtherFaults';
import { PageFields } from './PageFields';
import { Rows } from './Rows';
import { RulesStyle } from './RulesStyle';
import { checkDraft, draftOf, newPage, newSource, type RuleDraft } from './rule-draft';
import { SourceFields } from './SourceFields';
import { TryAddress } from './TryAddress';

interface RuleFormProps {
  readonly rule: CrmAdapter;
  /** Its heading, by what it stands in. */
  readonly heading?: 'h1' | 'h3';
  /** False where it was not saved: then the form stays. */
  onSave(rule: CrmAdapter): Promise<boolean>;
  onCancel(): void;
}

/**
 * A rule as a form. It is saved only without a fault; once that was tried, what is wrong stands
 * beside its field, as it is now.
 */
export function RuleForm({ rule, heading: Heading = 'h3', onSave, onCancel }: RuleFormProps) {
  const [draft, setDraft] = useState(() => draftOf(rule));
  const [tries, setTries] = useState(0);
  const [notSaved, setNotSaved] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const headingId = useId();
  const checked = checkDraft(draft);
  const faults: readonly RuleFault[] = tries > 0 && !checked.ok ? checked.faults : [];
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries]);

  const set = (change: Partial<RuleDraft>) => {
    setNotSaved(false);
    setDraft((before) => ({ ...before, ...change }));
  };

  async function save() {
    setTries(tries + 1);
    if (checked.ok) setNotSaved(!(await onSave(checked.rule)));
  }

  return (
    <form
      class="rule-form"
      ref={form}
      noValidate
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RulesStyle />
      <Heading id={headingId}>{text('ruleHeading', { name: rule.name })}</Heading>
      <TextInput
        place="name"
        faults={faults}
        label={text('ruleName')}
        isProse
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <fieldset class="field">
        <legend>{text('ruleHosts')}</legend>
        <p class="hint">{text('ruleHostsHint')}</p>
        <Rows
          rows={draft.hosts}
          labelOf={(number) => draft.hosts[number - 1] || text('ruleHostNumber', { number })}
          addLabel={text('ruleAddHost')}
          newRow=""
          least={1}
          most={20}
          onChange={(hosts) => set({ hosts })}
        >
          {(host, index, change) => (
            <TextInput
              place={`hosts[${index}]`}
              faults={faults}
              label={text('ruleHostNumber', { number: index + 1 })}
              value={host}
              onChange={change}
            />
          )}
        </Rows>
      </fieldset>
      <Rows
        rows={draft.records}
        labelOf={(number) => text('rulePageNumber', { number })}
        addLabel={text('ruleAddPage')}
        newRow={newPage}
        least={1}
        most={10}
        onChange={(records) => set({ records })}
      >
        {(page, index, change) => (
          <fieldset class="rule-part">
            <legend>{text('rulePageNumber', { number: index + 1 })}</legend>
            <PageFields page={page} place={`records[${index}]`} faults={faults} onChange={change} />
          </fieldset>
        )}
      </Rows>
      <Rows
        rows={draft.names}
        labelOf={(number) => text('ruleSourceNumber', { number })}
        addLabel={text('ruleAddSource')}
        newRow={newSource}
        most={10}
        onChange={(names) => set({ names })}
      >
        {(source, index, change) => (
          <fieldset class="rule-part">
            <legend>{text('ruleSourceNumber', { number: index + 1 })}</legend>
            <SourceFields
              source={source}
              place={`names[${index}]`}
              faults={faults}
              onChange={change}
            />
          </fieldset>
        )}
      </Rows>
      <LinesInput
        place="notNames"
        faults={faults}
        label={text('ruleNotNames')}
        hint={text('ruleNotNamesHint')}
        lines={draft.notNames}
        onChange={(lines) => set({ notNames: lines.map((line) => line.trim().toLowerCase()) })}
      />
      <Choice
        place="dock"
        faults={faults}
        label={text('ruleDock')}
        value={draft.dock}
        options={[
          { id: 'body', name: text('ruleDockBody') },
          { id: 'margin', name: text('ruleDockMargin') },
        ]}
        onChange={(dock) => set({ dock })}
      />
      <TryAddress rule={checked.ok ? checked.rule : undefined} />
      <OtherFaults faults={faults} notSaved={notSaved} />
      <p class="buttons">
        <button type="submit" class="button primary">
          {text('ruleSave')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </p>
    </form>
  );
}
