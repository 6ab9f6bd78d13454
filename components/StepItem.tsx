import { text } from '@/browser/text';
import type { Progress, StepProgress } from '@/playbook/progress';
import type { KickoffInView } from './kickoff-in-view';
import { IfMark } from './profile/IfMark';
import { StepBody } from './StepBody';

interface StepItemProps {
  readonly measured: StepProgress;
  readonly number: number;
  readonly progress: Progress;
  readonly kickoff: KickoffInView;
  readonly open: boolean;
  onFold(folded: boolean): void;
}

const stateWord = {
  done: 'stepDone',
  current: 'stepCurrent',
  open: 'stepOpen',
  empty: 'stepEmpty',
} as const;
const stateMark = { done: '✓', current: '●', open: '○', empty: '–' } as const;

/** A step, folded or open; what is in it stays in the document either way. */
export function StepItem({ measured, number, progress, kickoff, open, onFold }: StepItemProps) {
  const { step, state, done, total, notNeeded } = measured;

  return (
    <li class="step" data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
      <details
        open={open}
        onToggle={(event) => {
          if (event.currentTarget.open !== open) onFold(!event.currentTarget.open);
        }}
      >
        <summary class="step-summary">
          <span class="step-mark" aria-hidden="true">
            {stateMark[state]}
          </span>
          <span class="step-number">
            <span class="unseen">{text('stepNumber', { number })}: </span>
            <span aria-hidden="true">{number}</span>
          </span>
          <span class="step-title">
            {step.title}
            {measured.applies === 'unknown' && (
              <IfMark condition={step.appliesIf} playbook={kickoff.playbook} />
            )}
          </span>
          <span class="unseen">, {text(stateWord[state])}</span>
          {total > 0 && (
            <span class="step-count">
              <span aria-hidden="true">
                {done}/{total}
              </span>
              <span class="unseen">, {text('stepCount', { done, total })}</span>
            </span>
          )}
          {notNeeded > 0 && (
            <span class="unseen">, {text('notNeededCount', { count: notNeeded })}</span>
          )}
        </summary>
        <StepBody
          measured={measured}
          isFirst={number === 1}
          progress={progress}
          kickoff={kickoff}
        />
      </details>
    </li>
  );
}
