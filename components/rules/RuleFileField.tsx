import { useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { CrmAdapter } from '@/crm/adapter';
import type { RuleFile } from '@/crm/rule-file';
import { Labelled } from '../fields/Labelled';
import { FoundRules } from './FoundRules';
import { rulesIn } from './import-file';
import { FaultList } from './OtherFaults';

interface RuleFileFieldProps {
  readonly own: readonly CrmAdapter[];
  readonly byPolicy: readonly CrmAdapter[];
  /** Takes them, in the place of those with the same id. False where they were not saved. */
  onTake(rules: readonly CrmAdapter[]): Promise<boolean>;
}

/** Rules from a file: shown first, taken when the user says so; with any fault none of it is. */
export function RuleFileField({ own, byPolicy, onTake }: RuleFileFieldProps) {
  const [chosen, setChosen] = useState<{ readonly name: string; readonly read: RuleFile }>();
  const [taken, setTaken] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef<File | undefined>(undefined);
  // A name from right to left does not turn the sentence around.
  const file = `\u2068${chosen?.name}\u2069`;

  async function look(wanted: File | undefined) {
    latest.current = wanted;
    setChosen(undefined);
    setTaken(0);
    if (!wanted) return;
    const read = await rulesIn(wanted);
    // Another one may have been chosen meanwhile.
    if (latest.current === wanted) setChosen({ name: wanted.name, read });
  }

  function close() {
    latest.current = undefined;
    setChosen(undefined);
    // Else the same file could not be chosen again.
    if (field.current) field.current.value = '';
    field.current?.focus();
  }

  return (
    <div class="fields">
      <Labelled label={text('ruleFile')} hint={text('ruleFileHint')}>
        {(aria) => (
          <input
            {...aria}
            ref={field}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void look(currentTarget.files?.[0])}
          />
        )}
      </Labelled>
      <div role="alert">
        {chosen && !chosen.read.ok && (
          <div class="notice problem">
            <p>{text('ruleFileRefused', { file })}</p>
            <FaultList faults={chosen.read.faults} />
          </div>
        )}
      </div>
      <p role="status">{taken > 0 && text('ruleFileTaken', { count: taken })}</p>
      {chosen?.read.ok && (
        <FoundRules
          file={file}
          found={chosen.read.rules}
          own={own}
          byPolicy={byPolicy}
          onTake={async (rules) => {
            if (!(await onTake(rules))) return;
            setTaken(rules.length);
            close();
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}
