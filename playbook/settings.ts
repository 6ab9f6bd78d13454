import * as v from 'valibot';
import { isDate } from './moments';

/** What the user has decided for all kickoffs; each part as it is unless set. */
export interface Settings {
  /** BCP 47; empty follows the browser. */
  readonly language: string;
  /** ISO weekdays, 1 is Monday; at least one. */
  readonly workingDays: readonly number[];
  readonly holidays: readonly Holiday[];
  /** When a working day ends, as '17:00'. */
  readonly dayEnds: string;
  /** Stands in the history beside what one changed; may be empty. */
  readonly displayName: string;
  /** Whether one letter alone may be a shortcut (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** By link's id: what was reported as dead, and what stands in its place. */
  readonly links: Readonly<Record<string, LinkSetting>>;
  /** Whether CRMs are asked what they know of a customer; 'ask' is no, until the user has said. */
  readonly crmFacts: 'ask' | 'on' | 'off';
}

export interface Holiday {
  /** As '2026-12-25'. */
  readonly date: string;
  readonly name: string;
}

export interface LinkSetting {
  /** What is opened instead; empty where the link is dead and nothing replaces it. */
  readonly url: string;
  /** The day it was reported as dead; empty where it was only replaced. */
  readonly deadSince: string;
}

export const defaultSettings: Settings = {
  language: '',
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
  dayEnds: '17:00',
  displayName: '',
  singleKeys: true,
  links: {},
  crmFacts: 'ask',
};

/** The most holidays one can have: some decades of a calendar, some countries together. */
export const mostHolidays = 2_000;

const date = v.pipe(v.string(), v.check(isDate, 'no such day'));
const webAddress = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.check((text) => /^https?:/i.test(text) && URL.canParse(text), 'no web address'),
);

/** Each part on its own: a wrong one is left out, the others count. */
export const settingsParts = {
  language: v.pipe(v.string(), v.maxLength(35), v.regex(/^(?:[a-z]{2,8}(?:-[a-z0-9]{1,8})*)?$/i)),
  workingDays: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.minLength(1),
    v.maxLength(7),
    v.check((days) => new Set(days).size === days.length, 'a day twice'),
  ),
  holidays: v.pipe(
    v.array(v.strictObject({ date, name: v.pipe(v.string(), v.maxLength(300)) })),
    v.maxLength(mostHolidays),
  ),
  dayEnds: v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  displayName: v.pipe(v.string(), v.maxLength(200)),
  singleKeys: v.boolean(),
  links: v.record(
    v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
    v.strictObject({
      url: v.union([v.literal(''), webAddress]),
      deadSince: v.union([v.literal(''), date]),
    }),
  ),
  crmFacts: v.picklist(['ask', 'on', 'off']),
} as const;

/** A change of settings, as a view asks for it. */
export const settingsChangeSchema = v.partial(v.strictObject(settingsParts));

export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/** From the disk: what is not there, or is wrong, is as it is unless set. */
export function parseSettings(stored: unknown): Settings {
  const parts = Object.entries(settingsParts).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, Object(stored)[name]);
    return parsed.success ? [[name, parsed.output] as const] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(parts) };
}
