import { text } from '@/browser/text';
import { checkList } from '@/crm/set-up-check';
import { Result, StepFrame } from './StepFrame';
import type { StepProps } from './set-up-props';

/** A list is opened: the rule must not take it for a customer. */
export function ListStep({ address, state, standing, onEvents, onBack, onCancel }: StepProps) {
  const page = checkList(state, address);
  const goOn = () => onEvents({ did: 'list' });

  return (
    <StepFrame
      title={text('setUpList')}
      task={text('setUpListTask')}
      standing={standing}
      onNext={page === 'list' ? goOn : undefined}
      more={
        page !== 'list' && (
          <button type="button" class="button" onClick={goOn}>
            {text('setUpSkip')}
          </button>
        )
      }
      onBack={onBack}
      onCancel={onCancel}
    >
      <div role="status">
        {page === 'second' && (
          <Result as="waiting">
            {text('setUpStillSecond')}{' '}
            <bdi class="set-up-name">{state.second?.name ?? state.second?.id}</bdi>
          </Result>
        )}
        {page === 'customer' && <Result as="problem">{text('setUpListTaken')}</Result>}
        {page === 'list' && <Result as="good">{text('setUpListGood')}</Result>}
      </div>
    </StepFrame>
  );
}
