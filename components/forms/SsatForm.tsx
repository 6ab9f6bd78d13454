import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '@/browser/text';
import { path } from '@/playbook/field-path';
import { formStanding } from '@/playbook/forms';
import type { Form } from '@/playbook/model';
import type { CustomerFields } from '../fields/customer-fields';
import { FlagField } from '../fields/FlagField';
import { FormPart } from './FormPart';
import { PlanList } from './PlanList';
import { ScenarioList } from './ScenarioList';
import { StakeholderList } from './StakeholderList';

interface SsatFormProps {
  readonly fields: CustomerFields;
  readonly form: Form;
}

/**
 * Stakeholders, scenarios, awareness and training, as far as they are known: the step is done with
 * one stakeholder and the mark that what is available was captured.
 */
export function SsatForm({ fields, form }: SsatFormProps) {
  const { missing } = formStanding(form.id, fields.checklist);
  const lists: Readonly<Record<string, (label: string) => ComponentChildren>> = {
    stakeholders: (label) => <StakeholderList fields={fields} label={label} />,
    scenarios: (label) => <ScenarioList fields={fields} label={label} />,
    awareness: (label) => (
      <PlanList
        fields={fields}
        list="awareness"
        label={label}
        addLabel={text('ssatAddAwareness')}
      />
    ),
    training: (label) => (
      <PlanList fields={fields} list="training" label={label} addLabel={text('ssatAddTraining')} />
    ),
  };

  return (
    <div class="form-parts">
      {form.fields.map(({ id, name, hint }) => (
        <Part key={id} name={name} hint={hint}>
          {lists[id]?.(name)}
        </Part>
      ))}
      <FormPart done={!missing.includes('captured')}>
        <FlagField
          fields={fields}
          path={path.form(form.id, 'captured')}
          label={text('ssatCaptured')}
        />
        {missing.includes('stakeholders') && <p class="facts">{text('ssatWantsStakeholder')}</p>}
        {missing.includes('captured') && <p class="facts">{text('ssatWantsMark')}</p>}
      </FormPart>
    </div>
  );
}

interface PartProps {
  readonly name: string;
  readonly hint: string;
  readonly children: ComponentChildren;
}

function Part({ name, hint, children }: PartProps) {
  const hintId = useId();
  return (
    <fieldset class="field" aria-describedby={hintId}>
      <legend>{name}</legend>
      <p class="hint" id={hintId}>
        {hint}
      </p>
      {children}
    </fieldset>
  );
}
