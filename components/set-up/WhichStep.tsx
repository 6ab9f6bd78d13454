import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { Labelled } from '../fields/Labelled';
import { StepFrame } from './StepFrame';
import type { StepProps } from './set-up-props';

/** A CRM that is known, on a host of the user's own, needs no rule: two clicks. */
export function WhichStep({ builtIn, standing, onEvents, onChooseBuiltIn, onCancel }: StepProps) {
  const [chosen, setChosen] = useState('');

  return (
    <StepFrame
      title={text('setUpWhich')}
      task={text('setUpWhichTask')}
      standing={standing}
      onNext={() => (chosen ? onChooseBuiltIn(chosen) : onEvents({ did: 'start' }))}
      onCancel={onCancel}
    >
      <Labelled label={text('setUpWhichField')}>
        {(aria) => (
          <select
            {...aria}
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            <option value="">{text('setUpWhichOther')}</option>
            {builtIn.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </StepFrame>
  );
}
