import { useEffect, useId, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { Place } from '@/crm/host-settings';
import type { PlaceChange } from '@/crm/place-schema';
import type { Standing } from './standing';

interface SidePanelPartProps {
  readonly place: Place;
  readonly host: string;
  readonly standing: Standing;
  onChange(change: PlaceChange): Promise<boolean>;
}

/** To the browser's own side panel, where it has one that can be opened from here; and back. */
export function SidePanelPart({ place, host, standing, onChange }: SidePanelPartProps) {
  const headingId = useId();
  /** Undefined until that is known; null where there is none. */
  const [open, setOpen] = useState<(() => Promise<void>) | null>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    standing.sidePanelOpener().then(
      (opener) => setOpen(() => opener ?? null),
      (error) => {
        console.warn('the side panel cannot be opened', error);
        setOpen(null);
      },
    );
  }, [standing]);
  const isThere = place.mode === 'browser';
  const closePopup = () => {
    if (standing.in === 'popup') window.close();
  };

  async function move(open: () => Promise<void>) {
    // Before anything is waited for: it must still be the user's click. Both at once, and asked for
    // first: the popup may be closed as soon as the side panel opens.
    const saved = isThere || onChange({ mode: 'browser' });
    const opened = open();
    try {
      await opened;
      if (await saved) closePopup();
    } catch (error) {
      console.warn('the side panel was not opened', error);
      setRefused(true);
      if (!isThere) void onChange({ mode: place.mode });
    }
  }

  return (
    <section class="fields" aria-labelledby={headingId}>
      <h3 id={headingId}>{text('placeBrowser')}</h3>
      <p class="hint">{text(isThere ? 'placeInBrowser' : 'placeBrowserHint', { host })}</p>
      <p class="buttons">
        {open && (
          <button type="button" class="button" onClick={() => void move(open)}>
            {text(isThere ? 'placeOpen' : 'placeMove')}
          </button>
        )}
        {isThere && (
          <button type="button" class="button" onClick={() => void onChange({ mode: 'push' })}>
            {text('placeDock')}
          </button>
        )}
      </p>
      {open === null && <p>{text(standing.in === 'page' ? 'placeByPopup' : 'placeNoBrowser')}</p>}
      {isRefused && (
        <p class="field-problem" role="alert">
          {text('placeNoBrowser')}
        </p>
      )}
    </section>
  );
}
