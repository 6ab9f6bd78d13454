import { text } from '@/browser/text';
import type { Link } from '@/playbook/model';
import type { Progress, Work } from '@/playbook/progress';
import { ExternalLink } from './ExternalLink';

/** The one thing to do next, with what it needs to be done. */
export function NextAction({ progress }: { progress: Progress }) {
  const { next } = progress;
  const link = next && linkFor(next);

  return (
    <section class="next" aria-label={text('next')}>
      <p>
        <span class="next-word" aria-hidden="true">
          {text('next')}
        </span>
        <strong>{next ? nameOf(next) : text('nextDone')}</strong>
      </p>
      {link && <ExternalLink link={link} class="button" />}
    </section>
  );
}

export function nameOf(work: Work): string {
  return work.kind === 'task' ? work.task.name : work.form.name;
}

function linkFor(work: Work): Link | undefined {
  return (work.kind === 'task' ? work.task.links[0] : undefined) ?? work.step.links[0];
}
