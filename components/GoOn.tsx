import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { reasonToGoOn } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import type { Step } from '@/playbook/model';
import type { Work } from '@/playbook/progress';
import type { CustomerFields } from './fields/customer-fields';
import { GoOnForm } from './later-parts';
import { workInWords } from './work-left';

interface GoOnProps {
  readonly step: Step;
  readonly left: readonly Work[];
  readonly fields: CustomerFields;
}

/** What is left; going on all the same is possible, with a reason, and taken back with one click. */
export function GoOn({ step, left, fields }: GoOnProps) {
  const [asking, setAsking] = useState(false);
  const reason = reasonToGoOn(fields.checklist, step.id);
  // Answered in another view: here the question is not asked again by itself.
  if (reason && asking) setAsking(false);
  const set = (value: string | null) => fields.set([{ path: path.step(step.id, 'wentOn'), value }]);

  return (
    <div class="go-on">
      {left.length > 0 && <p class="facts">{text('goOnLeft', { left: inWords(left) })}</p>}
      {reason ? (
        <p class="went-on">
          <span>{text('wentOn', { reason })}</span>
          <button type="button" class="button" onClick={() => set(null)}>
            {text('takeBack')}
          </button>
        </p>
      ) : asking ? (
        <GoOnForm onReason={set} onClose={() => setAsking(false)} />
      ) : (
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {text('goOn')}
        </button>
      )}
    </div>
  );
}

function inWords(left: readonly Work[]): string {
  return left.map(workInWords).reduce((all, each) => text('goOnAnd', { all, each }));
}
