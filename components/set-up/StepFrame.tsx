import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '@/browser/text';

interface StepFrameProps {
  readonly title: string;
  /** What to do, in one sentence. */
  readonly task: string;
  /** Which step it is, and on which host. */
  readonly standing: string;
  readonly children?: ComponentChildren;
  /** Goes on; left out where nothing is there to go on with. */
  readonly onNext?: (() => void) | undefined;
  readonly nextLabel?: string;
  /** Further buttons, between going on and going back. */
  readonly more?: ComponentChildren;
  /** Left out on the first step. */
  readonly onBack?: (() => void) | undefined;
  onCancel(): void;
}

/** One step: a heading, which takes the focus so that it is read, one sentence, and the ways on. */
export function StepFrame(props: StepFrameProps) {
  const { title, task, standing, children, onNext, nextLabel, more, onBack, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useLayoutEffect(() => heading.current?.focus(), []);

  return (
    <main class="set-up" aria-labelledby={headingId}>
      <p class="facts">{standing}</p>
      <h1 ref={heading} id={headingId} tabIndex={-1}>
        {title}
      </h1>
      <p>{task}</p>
      {children}
      <p class="buttons">
        {onNext && (
          <button type="button" class="button primary" onClick={onNext}>
            {nextLabel ?? text('setUpNext')}
          </button>
        )}
        {more}
        {onBack && (
          <button type="button" class="button" onClick={onBack}>
            {text('back')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onCancel}>
          {text('cancel')}
        </button>
      </p>
    </main>
  );
}

interface ResultProps {
  /** good: all is as it should be. problem: something is to be done. */
  readonly as: 'good' | 'problem' | 'waiting';
  readonly children: ComponentChildren;
}

/** What has come of it: by a mark and words, colour only says it sooner. */
export function Result({ as, children }: ResultProps) {
  const mark = { good: '✓', problem: '!', waiting: '…' }[as];
  return (
    <p class="set-up-result" data-result={as}>
      <span aria-hidden="true">{mark}</span>
      <span>{children}</span>
    </p>
  );
}
