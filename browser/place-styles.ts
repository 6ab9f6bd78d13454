// No '@/': the build reads this file too, before it knows that name.
import { defaultPlace, type Place, widths } from '../crm/host-settings';

type Standing = Pick<Place, 'side' | 'width'>;

/**
 * The stylesheet that tells `public/dock.css` where the panel stands, before the content script
 * has read it; undefined where it stands as it does unless set.
 */
export function placeStyle({ side, width }: Standing): string | undefined {
  const isDefault = side === defaultPlace.side && width === defaultPlace.width;
  return isDefault ? undefined : `dock/${side}-${width}.css`;
}

/** All of them, to be written when the extension is built (`wxt.config.ts`). */
export function placeStyleSheets(): { readonly file: string; readonly css: string }[] {
  const places = (['left', 'right'] as const).flatMap((side) =>
    widths.map((width) => ({ side, width })),
  );
  return places.flatMap((place) => {
    const file = placeStyle(place);
    return file ? [{ file, css: cssOf(place) }] : [];
  });
}

/** Weaker than any other rule: what the script says by the root's attribute counts, once it does. */
function cssOf({ side, width }: Standing): string {
  const left = side === 'left' ? '--kickoff-left:var(--kickoff-width);--kickoff-right:0px;' : '';
  return `:where(html[data-kickoff-dock]){--kickoff-width:min(${width}px,max(360px,100vw - 640px));${left}}\n`;
}
