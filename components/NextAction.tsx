import { formatList } from '@/browser/format';
import { text } from '@/browser/text';
import type { Link } from '@/playbook/model';
import type { Progress, Work } from '@/playbook/progress';
import { ExternalLink } from './ExternalLink';
import { fieldsLeft } from './work-left';

interface NextActionProps {
  readonly progress: Progress;
  /** Whether one letter opens the capture, too. */
  readonly hasKey: boolean;
  onCaptureGap(): void;
}

/** The one thing to do next, with what it needs to be done; and the one to do at any time. */
export function NextAction({ progress, hasKey, onCaptureGap }: NextActionProps) {
  const { next } = progress;
  const link = next && linkFor(next);
  const hint = hintFor(progress);

  return (
    <section class="next" aria-label={text('next')}>
      <p>
        <span class="next-word" aria-hidden="true">
          {text('next')}
        </span>
        <strong>{whatNext(progress)}</strong>
      </p>
      {hint && <p class="facts">{hint}</p>}
      <p class="buttons">
        {link && <ExternalLink link={link} class="button" />}
        <button
          type="button"
          class="quiet"
          aria-keyshortcuts={hasKey ? 'g' : undefined}
          onClick={onCaptureGap}
        >
          {text('captureGap')}
          {/* Its letter is set by the style sheet: it is the same in every language. */}
          {hasKey && (
            <span aria-hidden="true">
              <kbd class="key" data-key="G" />
            </span>
          )}
        </button>
      </p>
    </section>
  );
}

function whatNext({ next, outputsLeft }: Progress): string {
  if (next) return next.kind === 'task' ? next.task.name : next.form.name;
  return text(outputsLeft > 0 ? 'nextOutputs' : 'nextDone');
}

function hintFor({ next, outputsLeft }: Progress): string {
  if (next?.kind === 'form') return text('nextMissing', { left: formatList(fieldsLeft(next)) });
  if (next || outputsLeft === 0) return '';
  return text('nextOutputsLeft', { count: outputsLeft });
}

function linkFor(work: Work): Link | undefined {
  return [...(work.kind === 'task' ? work.task.links : []), ...work.step.links].find(
    ({ url, isDead }) => url !== '' && !isDead,
  );
}
