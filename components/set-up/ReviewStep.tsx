import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { parseRule, type RuleFault } from '@/crm/adapter-schema';
import { ruleOf, type SeenCustomer } from '@/crm/set-up-state';
import { Labelled } from '../fields/Labelled';
import { FaultList } from '../rules/OtherFaults';
import { StepFrame } from './StepFrame';
import type { StepProps } from './set-up-props';

/** What both customers would be called, and the CRM; saved with all that was found. */
export function ReviewStep(props: StepProps) {
  const { state, ownIds = [], standing, onEvents, onSave, onBack, onCancel } = props;
  const rule = ruleOf(state, ownIds);
  const [crm, setCrm] = useState(rule?.name ?? '');
  const [faults, setFaults] = useState<readonly RuleFault[]>([]);
  const [notSaved, setNotSaved] = useState(false);

  async function save() {
    setNotSaved(false);
    const parsed = parseRule(ruleOf({ ...state, crm }, ownIds));
    setFaults(parsed.ok ? [] : parsed.faults);
    if (parsed.ok) setNotSaved(!(await onSave(parsed.rule)));
  }

  return (
    <StepFrame
      title={text('setUpReview')}
      task={text('setUpReviewTask')}
      standing={standing}
      nextLabel={text('setUpSave')}
      onNext={rule && (() => void save())}
      more={
        rule && (
          <button
            type="button"
            class="button"
            onClick={() => onEvents({ did: 'call', crm }, { did: 'form' })}
          >
            {text('setUpForm')}
          </button>
        )
      }
      onBack={onBack}
      onCancel={onCancel}
    >
      <ul class="set-up-customers">
        {[state.first, state.second].map((seen) => seen && <Customer {...seen} crm={crm} />)}
      </ul>
      <Labelled label={text('ruleName')}>
        {(aria) => (
          <input
            {...aria}
            type="text"
            autocomplete="off"
            maxLength={100}
            value={crm}
            onInput={({ currentTarget }) => setCrm(currentTarget.value)}
            onBlur={() => onEvents({ did: 'call', crm })}
          />
        )}
      </Labelled>
      <div role="alert">
        {(faults.length > 0 || notSaved) && (
          <div class="notice problem">
            <p>{notSaved ? text('ruleNotSaved') : text('setUpFaults')}</p>
            {faults.length > 0 && <FaultList faults={faults} />}
          </div>
        )}
      </div>
    </StepFrame>
  );
}

function Customer({ name, id, crm }: SeenCustomer & { crm: string }) {
  return (
    <li>
      <bdi class="set-up-name">{name ?? text('unnamed', { crm })}</bdi>{' '}
      <bdi class="facts" dir="ltr">
        {id}
      </bdi>
    </li>
  );
}
