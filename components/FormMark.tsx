import { useId } from 'preact/hooks';
import { text } from '@/browser/text';
import type { Form } from '@/playbook/model';

interface FormMarkProps {
  readonly form: Form;
  readonly captured: boolean;
  onCapture(captured: boolean): void;
}

/** What a form consists of, and a mark that it has been captured. */
export function FormMark({ form, captured, onCapture }: FormMarkProps) {
  const fieldsId = useId();

  return (
    <div class="form">
      <dl id={fieldsId} aria-label={text('formHas')}>
        {form.fields.map(({ id, name, hint }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="button"
        aria-pressed={captured}
        aria-describedby={fieldsId}
        onClick={() => onCapture(!captured)}
      >
        {captured && <span aria-hidden="true">✓ </span>}
        {text(captured ? 'captured' : 'captureForm', { form: form.name })}
      </button>
    </div>
  );
}
