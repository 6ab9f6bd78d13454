import * as v from 'valibot';
import { defaultPlace, type Place, widths } from './host-settings';

/** Each part of a place on its own. Not for the content script, which has checks of its own. */
const placeParts = {
  mode: v.picklist(['push', 'overlay', 'browser']),
  side: v.picklist(['left', 'right']),
  width: v.picklist(widths),
  launcherAt: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
} as const;

/** Per cent of the window's height. */
export const launcherAtSchema = placeParts.launcherAt;

const { mode, side, width } = placeParts;

/** What a view may change of a place: one part at least. The launcher is moved by hand, in the page. */
export const placeChangeSchema = v.pipe(
  v.strictObject({
    mode: v.exactOptional(mode),
    side: v.exactOptional(side),
    width: v.exactOptional(width),
  }),
  v.check((change) => Object.keys(change).length > 0, 'nothing to change'),
);

export type PlaceChange = v.InferOutput<typeof placeChangeSchema>;

/** From the disk: a part that is not there, or is wrong, is as it is unless set. */
export function parsePlace(stored: unknown): Place {
  const parts = Object.entries(placeParts).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, Object(stored)[name]);
    return parsed.success ? [[name, parsed.output] as const] : [];
  });
  return { ...defaultPlace, ...Object.fromEntries(parts) };
}
