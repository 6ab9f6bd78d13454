import * as v from 'valibot';
import type { CrmAdapter } from './adapter';
import type { HostSettings, Place } from './host-settings';
import { parsePlace } from './place-schema';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const address = v.pipe(v.string(), v.url(), v.maxLength(10_000));

/** The most pages of one host for which a customer is chosen by hand. */
export const mostByHand = 500;
/** The most boards, or other values, that an adapter's setting holds. */
export const mostValues = 50;

export const boardIds = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[1-9]\d{0,18}$/))),
  v.maxLength(mostValues),
);

const parts = {
  open: v.boolean(),
  place: v.pipe(
    v.looseObject({}),
    v.transform((place): Place => parsePlace(place)),
  ),
  crm: id,
  values: boardIds,
  byHand: v.pipe(
    v.record(address, id),
    v.check((chosen) => Object.keys(chosen).length <= mostByHand, 'too many pages'),
  ),
  settingUp: v.boolean(),
  byPolicy: v.pipe(v.string(), v.maxLength(200)),
} as const;

/**
 * From the disk: what is not there, or is wrong, is as it is unless set; the other parts count. An
 * own rule is read by the gate for rules, where one is given: it is too large for a popup's first
 * load.
 */
export function parseHostSettings(
  stored: unknown,
  readRule?: (stored: unknown) => CrmAdapter | undefined,
): HostSettings {
  const good = Object.entries(parts).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, Object(stored)[name]);
    return parsed.success ? [[name, parsed.output] as const] : [];
  });
  const rule = readRule?.(Object(stored).rule);
  return { ...Object.fromEntries(good), ...(rule && { rule }) };
}
