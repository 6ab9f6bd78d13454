import { text } from '@/browser/text';
import { type Place, widths } from '@/crm/host-settings';
import { usePlace } from './use-place';
import { useWidthDrag } from './use-width-drag';

/** The panel's inner edge: dragged, or moved by the arrow keys, it makes the panel wider or narrower. */
export function WidthHandle({ host }: { /** As `URL.host`. */ readonly host: string }) {
  const { place, change } = usePlace(host);
  const drag = useWidthDrag(place?.side ?? 'right', (width) => void change({ width }));
  if (!place) return null;

  return (
    <section aria-label={text('placeEdge')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a line that can be moved has no element of its own */}
      <div
        class="width-handle"
        data-side={place.side}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={text('placeWidth')}
        aria-valuenow={place.width}
        aria-valuemin={widths[0]}
        aria-valuemax={widths.at(-1)}
        aria-valuetext={text('placePixels', { width: place.width })}
        {...drag}
        onKeyDown={(event) => {
          const width = widthByKey(event.key, place);
          if (!width) return;
          event.preventDefault();
          void change({ width });
        }}
      />
    </section>
  );
}

/** The edge goes where the arrow points; undefined for any other key. */
function widthByKey(key: string, { side, width }: Place): (typeof widths)[number] | undefined {
  const at = widths.findLastIndex((each) => each <= width);
  const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return widths[Math.min(Math.max(at + (key === wider ? 1 : -1), 0), widths.length - 1)];
    case 'Home':
      return widths[0];
    case 'End':
      return widths.at(-1);
    default:
      return undefined;
  }
}
