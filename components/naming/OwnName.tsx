import { useId, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { crmName } from '@/browser/crm-names';
import type { Problem } from '@/browser/messages';
import { text } from '@/browser/text';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { NotSaved } from '../notices';

interface OwnNameProps {
  readonly customer: ShownCustomer;
  /** What the CRM calls it. */
  readonly ownName: string;
}

/** Asks which name it is to be, the CRM's or the one given by hand. Nothing changes until one says. */
export function OwnName({ customer, ownName }: OwnNameProps) {
  const { recordKey, name, crm } = customer;
  const [problem, setProblem] = useState<Problem>();
  const questionId = useId();

  async function call(wanted: string) {
    const outcome = await ask({ ask: 'name', recordKey, text: wanted, besides: ownName });
    setProblem(outcome.ok ? undefined : outcome.problem);
  }

  return (
    <div class="folded fields">
      <p id={questionId}>
        {/* In its own direction, whatever the sentence's. */}
        {text('nameOther', { crm: crmName(crm), name: `\u2068${ownName}\u2069` })}
      </p>
      <p class="buttons">
        <button
          type="button"
          class="button"
          aria-describedby={questionId}
          onClick={() => void call('')}
        >
          {text('nameUseOther')}
        </button>
        <button
          type="button"
          class="button"
          aria-describedby={questionId}
          onClick={() => void call(name)}
        >
          {text('nameKeep')}
        </button>
      </p>
      {problem && <NotSaved problem={problem} />}
    </div>
  );
}
