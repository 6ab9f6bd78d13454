import { render } from 'preact';
import { type Chosen, followSettings } from '@/browser/follow-settings';
import { text } from '@/browser/text';
import { fetchAfterFirstPaint } from '@/components/later';
import { PopupView } from '@/components/PopupView';
import { PlaceBar } from '@/components/place/PlaceBar';
import { followTab, type InFront } from './follow-tab';

let chosen: Chosen | undefined;
let inFront: InFront | undefined;

/** Once both are known, what is to be shown and how: the first paint is complete. */
function draw(): void {
  if (!chosen || !inFront) return;
  const host = inFront.page?.url.host;
  document.title = text('panelTitle');
  render(
    <>
      {host && <PlaceBar key={host} host={host} onDocked={() => window.close()} />}
      <PopupView {...chosen} {...inFront} onPageChange={lookAgain} />
    </>,
    document.body,
  );
}

const lookAgain = followTab((now) => {
  inFront = now;
  draw();
});
void followSettings((now) => {
  chosen = now;
  draw();
});
fetchAfterFirstPaint();
// Kept from eviction: a worker cannot ask for it, a page of ours can.
void navigator.storage.persist();
