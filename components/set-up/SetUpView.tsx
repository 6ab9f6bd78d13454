import { text } from '@/browser/text';
import {
  ruleOf,
  type SetUpEvent,
  type SetUpStep,
  setUpAfter,
  setUpSteps,
} from '@/crm/set-up-state';
import { RuleForm } from '../rules/RuleForm';
import { RulesStyle } from '../rules/RulesStyle';
import { IdStep } from './IdStep';
import { ListStep } from './ListStep';
import { NameStep } from './NameStep';
import { ReviewStep } from './ReviewStep';
import { SecondStep } from './SecondStep';
import type { SetUpViewProps, StepProps } from './set-up-props';
import { WhichStep } from './WhichStep';

/** Beside a CRM that nobody knows: makes a rule for it with the user, step by step, on real pages. */
export function SetUpView(props: SetUpViewProps) {
  const { address, state, ownIds = [], onState, onSave } = props;
  const rule = ruleOf(state, ownIds);
  const onEvents = (...events: readonly SetUpEvent[]) => onState(events.reduce(setUpAfter, state));
  const onBack = () => onEvents({ did: 'back' });

  if (state.step === 'form' && rule) {
    return (
      <main class="set-up">
        <RuleForm rule={rule} heading="h1" onSave={onSave} onCancel={onBack} />
      </main>
    );
  }
  const Step = steps[state.step];
  return (
    <>
      <RulesStyle />
      <Step
        key={state.step}
        {...props}
        standing={standingOf(state.step, address)}
        onEvents={onEvents}
        onBack={onBack}
      />
    </>
  );
}

const steps: Readonly<Record<SetUpStep, (props: StepProps) => preact.JSX.Element>> = {
  which: WhichStep,
  id: IdStep,
  name: NameStep,
  second: SecondStep,
  list: ListStep,
  review: ReviewStep,
  // Of a state that has no rule: it goes back to where one is made.
  form: ReviewStep,
};

function standingOf(step: SetUpStep, address: string): string {
  const number = setUpSteps.indexOf(step as (typeof setUpSteps)[number]) + 1;
  const host = URL.canParse(address) ? new URL(address).host : '';
  return text('setUpStanding', { number, count: setUpSteps.length, host });
}
