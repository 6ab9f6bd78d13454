import { type TextId, text } from '@/browser/text';
import type { IdShape } from '@/crm/adapter';
import { placeOf, type RuleFault } from '@/crm/adapter-schema';
import { Choice, TextInput } from './FormField';
import { problemJustAt } from './fault-words';
import { Rows } from './Rows';
import type { PageDraft, Parameter } from './rule-draft';

export const shapeText = {
  number: 'ruleShapeNumber',
  guid: 'ruleShapeGuid',
  uuid: 'ruleShapeUuid',
  hex: 'ruleShapeHex',
  salesforce: 'ruleShapeSalesforce',
  word: 'ruleShapeWord',
  text: 'ruleShapeText',
} as const satisfies Record<IdShape, TextId>;

interface PageFieldsProps {
  readonly page: PageDraft;
  /** 'records[0]'. */
  readonly place: string;
  readonly faults: readonly RuleFault[];
  onChange(page: PageDraft): void;
}

/** The address of a page that shows a customer, part by part. */
export function PageFields({ page, place, faults, onChange }: PageFieldsProps) {
  const at = (field: string) => ({ place: `${place}.${field}`, faults });
  const set = (change: Partial<PageDraft>) => onChange({ ...page, ...change });
  const shapes = Object.entries(shapeText).map(([id, name]) => ({ id, name: text(name) }));
  // Of the page as a whole: no part of it has the id.
  const whole = problemJustAt(faults, place);

  return (
    <>
      <p class="hint">{text('rulePageHint')}</p>
      <TextInput
        {...at('path')}
        label={text('rulePath')}
        value={page.path}
        onChange={(path) => set({ path })}
      />
      <Parameters
        {...at('query')}
        label={text('ruleQuery')}
        rows={page.query}
        onChange={(query) => set({ query })}
      />
      <TextInput
        {...at('hash')}
        label={text('ruleHash')}
        value={page.hash}
        onChange={(hash) => set({ hash })}
      />
      <Parameters
        {...at('hashQuery')}
        label={text('ruleHashQuery')}
        rows={page.hashQuery}
        onChange={(hashQuery) => set({ hashQuery })}
      />
      <Choice
        {...at('id')}
        label={text('ruleShape')}
        value={page.id}
        options={shapes}
        onChange={(id) => set({ id })}
      />
      {whole && <p class="field-problem">{whole}</p>}
    </>
  );
}

interface ParametersProps {
  readonly label: string;
  readonly place: string;
  readonly faults: readonly RuleFault[];
  readonly rows: readonly Parameter[];
  onChange(rows: readonly Parameter[]): void;
}

/** Parameters by name, and what they hold. */
function Parameters({ label, place, faults, rows, onChange }: ParametersProps) {
  const whole = problemJustAt(faults, place);
  /** What is wrong there, however the place of an odd name is written. */
  const faultsOf = (name: string) =>
    faults
      .filter((fault) => [placeOf([name], place), `${place}.${name}`].includes(fault.place))
      .map((fault) => ({ ...fault, place }));

  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <Rows
        rows={rows}
        labelOf={(number) => rows[number - 1]?.name || text('ruleParameterNumber', { number })}
        addLabel={text('ruleAddParameter')}
        newRow={{ name: '', value: '' }}
        most={10}
        onChange={onChange}
      >
        {(row, _, change) => (
          <div class="pair">
            <TextInput
              label={text('ruleParameterName')}
              place={place}
              faults={faultsOf(row.name)}
              value={row.name}
              onChange={(name) => change({ ...row, name })}
            />
            <TextInput
              label={text('ruleParameterValue')}
              place={place}
              faults={[]}
              value={row.value}
              onChange={(value) => change({ ...row, value })}
            />
          </div>
        )}
      </Rows>
      {whole && <p class="field-problem">{whole}</p>}
    </fieldset>
  );
}
