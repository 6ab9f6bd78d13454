import { text } from '@/browser/text';
import { type Checklist, isCaptured, isTicked, reasonToGoOn } from '@/playbook/checklist';
import type { StepProgress, Work } from '@/playbook/progress';
import { ExternalLink } from './ExternalLink';
import { FormMark } from './FormMark';
import { GoOn } from './GoOn';
import { GuidanceList } from './GuidanceList';
import type { StepActions } from './step-actions';
import { TaskRow } from './TaskRow';

interface StepItemProps extends StepActions {
  readonly measured: StepProgress;
  readonly number: number;
  readonly checklist: Checklist;
  readonly pending: Readonly<Record<string, boolean>>;
  /** What keeps the current step from being done; empty for every other step. */
  readonly left: readonly Work[];
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

export function StepItem({ measured, number, checklist, left, open, ...props }: StepItemProps) {
  const { step, state, done, total } = measured;
  const reason = reasonToGoOn(checklist, step.id);

  return (
    <li class="step" data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
      <details
        open={open}
        onToggle={(event) => {
          if (event.currentTarget.open !== open) props.onFold(!event.currentTarget.open);
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
          <span class="step-title">{step.title}</span>
          <span class="unseen">, {text(stateWord[state])}</span>
          {total > 0 && (
            <span class="step-count">
              <span aria-hidden="true">
                {done}/{total}
              </span>
              <span class="unseen">, {text('stepCount', { done, total })}</span>
            </span>
          )}
        </summary>

        <div class="step-body">
          {step.purpose && <p class="purpose">{step.purpose}</p>}
          {step.links.length > 0 && (
            <p class="step-links">
              {step.links.map((link) => (
                <ExternalLink key={link.url} link={link} />
              ))}
            </p>
          )}
          {step.tasks.length > 0 && (
            <ul>
              {step.tasks.map((task) => (
                <TaskRow
                  key={task.id}
                  task={task}
                  done={props.pending[task.id] ?? isTicked(checklist, task.id)}
                  saving={task.id in props.pending}
                  onTick={(wanted) => props.onTick(task.id, wanted)}
                />
              ))}
            </ul>
          )}
          {step.form && (
            <FormMark
              form={step.form}
              captured={isCaptured(checklist, step.form.id)}
              onCapture={(captured) => step.form && props.onCapture(step.form.id, captured)}
            />
          )}
          {state === 'empty' && <p class="facts">{text('emptyStep')}</p>}
          <GuidanceList guidance={step.guidance} />
          {(left.length > 0 || reason) && (
            <GoOn left={left} reason={reason} onGoOn={(why) => props.onGoOn(step.id, why)} />
          )}
          {step.motions.length > 0 && (
            <p class="facts">{text('motions', { motions: step.motions.join(', ') })}</p>
          )}
        </div>
      </details>
    </li>
  );
}
