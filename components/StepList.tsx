import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { Checklist } from '@/playbook/checklist';
import type { StepId } from '@/playbook/model';
import type { Progress } from '@/playbook/progress';
import { StepItem } from './StepItem';
import type { StepActions } from './step-actions';

interface StepListProps extends StepActions {
  readonly progress: Progress;
  readonly checklist: Checklist;
  readonly pending: Readonly<Record<string, boolean>>;
}

/**
 * All steps, the current one open. What is open stays open: a step completed under the user's hand
 * does not fold away from under it, and the next one opens below.
 */
export function StepList({ progress, ...rest }: StepListProps) {
  const [folded, setFolded] = useState<Readonly<Record<StepId, boolean>>>({});
  const [wasCurrent, setWasCurrent] = useState<readonly StepId[]>([]);
  const currentId = progress.current?.id;
  if (currentId !== undefined && !wasCurrent.includes(currentId)) {
    setWasCurrent([...wasCurrent, currentId]);
  }

  return (
    <ol aria-label={text('steps')}>
      {progress.steps.map((measured, index) => {
        const { id } = measured.step;
        return (
          <StepItem
            key={id}
            {...rest}
            measured={measured}
            number={index + 1}
            left={id === currentId ? progress.left : []}
            open={folded[id] === undefined ? wasCurrent.includes(id) : !folded[id]}
            onFold={(isFolded) => setFolded((before) => ({ ...before, [id]: isFolded }))}
          />
        );
      })}
    </ol>
  );
}
