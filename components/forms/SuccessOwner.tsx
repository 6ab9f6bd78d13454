import { useId, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { textOf } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import { isEmailAddress } from '@/playbook/forms';
import type { Form } from '@/playbook/model';
import type { CustomerFields } from '../fields/customer-fields';
import { TextField } from '../fields/TextField';
import { whenReleased } from '../when-released';

interface SuccessOwnerProps {
  readonly fields: CustomerFields;
  readonly form: Form;
  readonly label: string;
  readonly hint: string;
}

/** Who answers for it at the customer's. */
export function SuccessOwner({ fields, form, label, hint }: SuccessOwnerProps) {
  const [isTyping, setTyping] = useState(false);
  const hintId = useId();
  const emailPath = path.form(form.id, 'owner-email');
  const email = textOf(fields.checklist, emailPath).trim();
  const isWrong = !isTyping && email !== '' && !isEmailAddress(email);

  return (
    <fieldset class="field" aria-describedby={hintId}>
      <legend>{label}</legend>
      <p class="hint" id={hintId}>
        {hint}
      </p>
      <div class="fields">
        <div class="pair">
          <TextField
            fields={fields}
            path={path.form(form.id, 'owner-name')}
            label={text('dibsOwnerName')}
          />
          <TextField
            fields={fields}
            path={path.form(form.id, 'owner-role')}
            label={text('dibsOwnerRole')}
          />
        </div>
        <div
          onFocusIn={() => setTyping(true)}
          onFocusOut={() => whenReleased(() => setTyping(false))}
        >
          <TextField
            fields={fields}
            path={emailPath}
            type="email"
            label={text('dibsOwnerEmail')}
            problem={isWrong ? text('dibsOwnerEmailWrong') : undefined}
          />
        </div>
      </div>
    </fieldset>
  );
}
