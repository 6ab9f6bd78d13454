import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { text } from '@/browser/text';

/** Everything that is drawn later, so that it can be fetched while nothing else is to be done. */
const parts: (() => Promise<void>)[] = [];

/**
 * A part of a view that is not in its first load: the panel's budget is for what one sees first
 * (ADR 0021). Nothing stands in its place for the moment until it is there; where it cannot be
 * loaded, which is so after an update of the extension, that is said.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Part: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;

  function fetch(): Promise<void> {
    coming ??= load().then(
      (loaded) => {
        Part = loaded;
      },
      (error) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  }
  parts.push(fetch);

  return function Later(props: Props) {
    const [state, setState] = useState<'coming' | 'there' | 'failed'>(Part ? 'there' : 'coming');
    useLayoutEffect(() => {
      if (Part) return;
      fetch().then(
        () => setState('there'),
        (error) => {
          console.warn('a part of the view could not be loaded', error);
          setState('failed');
        },
      );
    }, []);

    if (Part) return <Part {...props} />;
    if (state === 'coming') return null;
    return (
      <p class="notice problem" role="alert">
        {text('problemUnreachable')}
      </p>
    );
  };
}

/**
 * Fetches all that is drawn later. Soon after the first paint: opening a part then takes no time,
 * and a panel that outlives an update of the extension has all it needs.
 */
export async function fetchLaterParts(): Promise<void> {
  for (const fetch of parts) {
    await fetch().catch((error) => console.warn('a part of the view could not be loaded', error));
  }
}
