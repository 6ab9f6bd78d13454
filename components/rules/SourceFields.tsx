import { text } from '@/browser/text';
import type { RuleFault } from '@/crm/adapter-schema';
import { Choice, Flag, LinesInput, TextInput } from './FormField';
import type { SourceDraft } from './rule-draft';

interface SourceFieldsProps {
  readonly source: SourceDraft;
  /** 'names[0]'. */
  readonly place: string;
  readonly faults: readonly RuleFault[];
  onChange(source: SourceDraft): void;
}

/** One place where the customer's name stands, and what of it is the name. */
export function SourceFields({ source, place, faults, onChange }: SourceFieldsProps) {
  const at = (field: string) => ({ place: `${place}.${field}`, faults });
  const set = (change: Partial<SourceDraft>) => onChange({ ...source, ...change });

  return (
    <>
      <Choice
        {...at('read')}
        label={text('ruleRead')}
        value={source.read}
        options={[
          { id: 'text', name: text('ruleReadText') },
          { id: 'value', name: text('ruleReadValue') },
          { id: 'title', name: text('ruleReadTitle') },
        ]}
        onChange={(read) => set({ read })}
      />
      {source.read !== 'title' && (
        <>
          <TextInput
            {...at('selector')}
            label={text('ruleSelector')}
            value={source.selector}
            onChange={(selector) => set({ selector })}
          />
          <Flag label={text('ruleDeep')} checked={source.deep} onChange={(deep) => set({ deep })} />
        </>
      )}
      <LinesInput
        {...at('forms')}
        label={text('ruleForms')}
        hint={text('ruleFormsHint')}
        lines={source.forms}
        onChange={(forms) => set({ forms })}
      />
      <LinesInput
        {...at('endings')}
        label={text('ruleEndings')}
        hint={text('ruleEndingsHint')}
        lines={source.endings}
        onChange={(endings) => set({ endings })}
      />
      <Flag
        label={text('ruleUnsure')}
        checked={source.unsure}
        onChange={(unsure) => set({ unsure })}
      />
    </>
  );
}
