import type { ComponentChildren } from 'preact';
import { formatDate } from '@/browser/format';
import { text } from '@/browser/text';
import { type Checklist, isCaptured, textOf } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import { formStanding } from '@/playbook/forms';
import type { Form } from '@/playbook/model';
import { readDate } from '@/playbook/moments';
import type { CustomerFields } from '../fields/customer-fields';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';
import { FormPart } from './FormPart';
import { SuccessOwner } from './SuccessOwner';

interface DibsFormProps {
  readonly fields: CustomerFields;
  readonly form: Form;
  /** Left out but in tests. */
  readonly today?: Temporal.PlainDate;
}

/** Date, intent, business reason and success owner: the step is done when all four are. */
export function DibsForm({ fields, form, today = Temporal.Now.plainDateISO() }: DibsFormProps) {
  const { checklist } = fields;
  const { missing } = formStanding(form.id, checklist);
  const at = (field: string) => path.form(form.id, field);
  const isOld =
    isCaptured(checklist, form.id) && missing.length === 0 && !textOf(checklist, at('date'));

  const controls: Readonly<Record<string, (label: string, hint: string) => ComponentChildren>> = {
    date: (label, hint) => (
      <>
        <DateField
          fields={fields}
          path={at('date')}
          label={label}
          hint={hint}
          problem={problemOf(checklist, form)}
        />
        <PassedDate checklist={checklist} form={form} today={today} />
      </>
    ),
    intent: (label, hint) => (
      <TextField fields={fields} path={at('intent')} label={label} hint={hint} multiline />
    ),
    'business-reason': (label, hint) => (
      <TextField fields={fields} path={at('business-reason')} label={label} hint={hint} multiline />
    ),
    'success-owner': (label, hint) => (
      <SuccessOwner fields={fields} form={form} label={label} hint={hint} />
    ),
  };

  return (
    <div class="form-parts">
      {isOld && <p class="facts">{text('dibsOld')}</p>}
      {form.fields.map(({ id, name, hint }) => (
        <FormPart key={id} done={!missing.includes(id)}>
          {controls[id]?.(name, hint)}
        </FormPart>
      ))}
    </div>
  );
}

/** As it was judged when it was entered; a date that has passed since is no problem. */
function problemOf(checklist: Checklist, form: Form): string | undefined {
  switch (textOf(checklist, path.form(form.id, 'date-verdict'))) {
    case 'not-in-future':
      return text('dibsNotInFuture');
    case 'not-after-assignment':
      return text('dibsNotAfterAssignment');
    default:
      return undefined;
  }
}

function PassedDate(props: { checklist: Checklist; form: Form; today: Temporal.PlainDate }) {
  const { checklist, form, today } = props;
  const date = readDate(textOf(checklist, path.form(form.id, 'date')));
  const isGood = textOf(checklist, path.form(form.id, 'date-verdict')) === 'good';
  if (!date || !isGood || Temporal.PlainDate.compare(date, today) >= 0) return null;
  return <p class="facts">{text('dibsPassed', { date: formatDate(date) })}</p>;
}
