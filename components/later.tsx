import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { once } from '@/browser/once';
import { text } from '@/browser/text';
import { whenReleased } from './when-released';

/** Everything that comes later, so that it can be fetched while nothing else is to be done. */
const parts: (() => Promise<unknown>)[] = [];

/** Work that is not in a view's first load: loaded once, by whoever asks or when there is time. */
export function workLater<Work>(load: () => Promise<Work>): () => Promise<Work> {
  const fetch = once(load);
  parts.push(fetch);
  return fetch;
}

/**
 * A part of a view that is not in its first load: the panel's budget is for what one sees first
 * (ADR 0021). Nothing is seen in its place for the moment until it is there, and by the mark that
 * stands there, the style sheet knows what would move then. Where it cannot be loaded, which is so
 * after an update of the extension, that is said.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Part: ComponentType<Props> | undefined;
  const fetch = workLater(async () => {
    Part = await load();
  });

  return function Later(props: Props) {
    const [state, setState] = useState<'coming' | 'there' | 'failed'>(Part ? 'there' : 'coming');
    useLayoutEffect(() => {
      if (Part) return;
      fetch().then(
        () => whenReleased(() => setState('there')),
        (error) => {
          console.warn('a part of the view could not be loaded', error);
          setState('failed');
        },
      );
    }, []);

    if (Part) return <Part {...props} />;
    if (state === 'coming') return <span class="coming" hidden />;
    return (
      <p class="notice problem" role="alert">
        {text('problemUnreachable')}
      </p>
    );
  };
}

/**
 * Fetches all that comes later: opening a part then takes no time, and a panel that outlives an
 * update of the extension has all it needs.
 */
export async function fetchLaterParts(): Promise<void> {
  for (const fetch of parts) {
    await fetch().catch((error) => console.warn('a part of the view could not be loaded', error));
  }
}

/** Fetches all of that once something has been painted, which it would only have delayed. */
export function fetchAfterFirstPaint(): void {
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    requestIdleCallback(() => void fetchLaterParts());
  });
  painted.observe({ type: 'paint', buffered: true });
}
