import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { StepId } from '@/playbook/model';
import type { Progress } from '@/playbook/progress';
import type { KickoffInView } from './kickoff-in-view';
import { StepItem } from './StepItem';

interface StepListProps {
  readonly progress: Progress;
  readonly kickoff: KickoffInView;
}

/**
 * All steps, the current one open. What is open stays open: a step completed under the user's hand
 * does not fold away from under it, and the next one opens below.
 */
export function StepList({ progress, kickoff }: StepListProps) {
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
            measured={measured}
            number={index + 1}
            progress={progress}
            kickoff={kickoff}
            open={folded[id] === undefined ? wasCurrent.includes(id) : !folded[id]}
            onFold={(isFolded) => setFolded((before) => ({ ...before, [id]: isFolded }))}
          />
        );
      })}
    </ol>
  );
}
