import { text } from '@/browser/text';
import { NotSaved } from '../notices';
import { usePlace } from './use-place';

interface PlaceBarProps {
  /** Of the tab in front, as `URL.host`. */
  readonly host: string;
  /** The panel has been docked in the page again. */
  onDocked(): void;
}

/** In the browser's side panel: back into the page by one click, or out of it. */
export function PlaceBar({ host, onDocked }: PlaceBarProps) {
  const { place, problem, change } = usePlace(host);
  const isOnlyHere = place?.mode === 'browser';

  return (
    <section class="place-bar" aria-label={text('menuPlace')}>
      {place && (
        <button
          type="button"
          class="quiet"
          onClick={async () => {
            const isSaved = await change({ mode: isOnlyHere ? 'push' : 'browser' });
            if (isSaved && isOnlyHere) onDocked();
          }}
        >
          {text(isOnlyHere ? 'placeDock' : 'placeMoveHere')}
        </button>
      )}
      {problem && <NotSaved problem={problem} />}
    </section>
  );
}
