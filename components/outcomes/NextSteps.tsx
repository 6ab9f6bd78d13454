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
  const { nextStepsReached, outputsLeft } = progress;
  const lacksAddress = nextSteps.some(({ links }) => links.some(({ url }) => !url));
  const summary =
    outputsLeft === 0
      ? text('nextStepsReached')
      : text('nextStepsAhead', { left: text('outputsLeft', { count: outputsLeft }) });

  return (
    <>
      {/* Beside what folds, and there before it speaks: only then is it read out. */}
      <p class="unseen" role="status">
        {nextStepsReached && text('nextStepsNow')}
      </p>
      <Folded summary={summary} opensNow={nextStepsReached}>
        {outputsLeft > 0 && <p class="facts">{text('nextStepsWait')}</p>}
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
