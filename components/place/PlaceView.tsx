import { text } from '@/browser/text';
import { type Place, widths } from '@/crm/host-settings';
import type { PlaceChange } from '@/crm/place-schema';
import { Labelled } from '../fields/Labelled';
import { NotSaved } from '../notices';
import { Radios } from './Radios';
import { SidePanelPart } from './SidePanelPart';
import type { Standing } from './standing';
import { usePlace } from './use-place';

interface PlaceViewProps {
  /** As `URL.host`. */
  readonly host: string;
  readonly standing: Standing;
}

/** Where the panel stands on a host; each change is saved at once, and the pages follow. */
export function PlaceView({ host, standing }: PlaceViewProps) {
  const { place, problem, change } = usePlace(host);

  return (
    <div class="fields">
      {problem && place && <NotSaved problem={problem} />}
      {problem && !place && (
        <p class="notice problem" role="alert">
          {text('problemUnreachable')}
        </p>
      )}
      {place && place.mode !== 'browser' && <InPage place={place} host={host} onChange={change} />}
      {place && <SidePanelPart place={place} host={host} standing={standing} onChange={change} />}
    </div>
  );
}

interface InPageProps {
  readonly place: Place;
  readonly host: string;
  onChange(change: PlaceChange): Promise<boolean>;
}

function InPage({ place, host, onChange }: InPageProps) {
  return (
    <>
      <Radios
        label={text('placeMode')}
        value={place.mode}
        options={[
          { id: 'push', name: text('placePush') },
          { id: 'overlay', name: text('placeOverlay') },
        ]}
        onChange={(mode) => void onChange({ mode })}
      />
      <Radios
        label={text('placeSide')}
        value={place.side}
        options={[
          { id: 'left', name: text('placeLeft') },
          { id: 'right', name: text('placeRight') },
        ]}
        onChange={(side) => void onChange({ side })}
      />
      <Labelled label={text('placeWidth')} hint={text('placeWidthHint')}>
        {(aria) => (
          <select
            {...aria}
            value={`${place.width}`}
            onChange={({ currentTarget }) => {
              const width = widths.find((each) => `${each}` === currentTarget.value);
              if (width) void onChange({ width });
            }}
          >
            {widths.map((width) => (
              <option key={width} value={width}>
                {text('placePixels', { width })}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <p class="hint">{text('placeFor', { host })}</p>
    </>
  );
}
