import { formatList } from '@/browser/format';
import { text } from '@/browser/text';
import type { Playbook } from '@/playbook/model';
import type { Progress } from '@/playbook/progress';
import { ExternalLink } from '../ExternalLink';
import { Folded } from './Folded';

interface NextStepsProps {
  readonly progress: Progress;
  readonly playbook: Playbook;
}

/** What comes after the kickoff: to be read at any time, opened once it is reached. */
export function NextSteps({ progress, playbook: { nextSteps } }: NextStepsProps) {
  if (nextSteps.length === 0) return null;
  const { nextStepsReached } = progress;
  const lacksAddress = nextSteps.some(({ links }) => links.some(({ url }) => !url));
  const summary = nextStepsReached
    ? text('nextStepsReached')
    : text('nextStepsAhead', { left: leftBefore(progress) });

  return (
    <>
      {/* Beside what folds, and there before it speaks: only then is it read out. */}
      <p class="unseen" role="status">
        {nextStepsReached && text('nextStepsNow')}
      </p>
      <Folded summary={summary} opensNow={nextStepsReached}>
        {!nextStepsReached && <p class="facts">{text('nextStepsWait')}</p>}
        <ul class="next-steps">
          {nextSteps.map(({ id, text: words, links }) => (
            <li key={id}>
              <p>{words}</p>
              {links.length > 0 && (
                <ul class="next-links">
                  {links.map((link) => (
                    <li key={link.id}>
                      <ExternalLink link={link} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
        {lacksAddress && <p class="facts">{text('nextLinksWithout')}</p>}
      </Folded>
    </>
  );
}

/** '2 steps, 1 mandatory task left, 3 key outputs': only what there is, in words. */
function leftBefore({ steps, complete, mandatoryLeft, outputsLeft }: Progress): string {
  const stepsLeft = steps.filter(({ state }) => state === 'current' || state === 'open').length;
  return formatList([
    ...(stepsLeft > 0 ? [text('stepsLeft', { count: stepsLeft })] : []),
    // Every step done or gone on from, and a mandatory task left behind.
    ...(stepsLeft === 0 && !complete ? [text('tasksLeft', { count: mandatoryLeft })] : []),
    ...(outputsLeft > 0 ? [text('outputsLeft', { count: outputsLeft })] : []),
  ]);
}
