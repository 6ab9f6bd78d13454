import { type FieldValue, taskStatuses } from './checklist';
import { type FieldPath, type ListId, partsOf } from './field-path';
import { isDate, isMoment } from './moments';

/** What a field may hold; `max` of texts in UTF-16 units, of numbers inclusive. */
export type FieldKind =
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  /** A day, as '2027-01-31'. */
  | { readonly kind: 'date' }
  /** A moment with its time zone, as '2026-11-20T16:28:00+01:00[Europe/Berlin]' (RFC 9557). */
  | { readonly kind: 'moment' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] };

export const motions = ['rfa', 'targeting', 'customer-health'] as const;

/** As FTOP's row of services has them (kickoff-facts), and no others. */
export const services = [
  'core-onboarding',
  'exchange',
  'outlook-mobile',
  'teams',
  'sharepoint',
  'onedrive',
  'yammer',
  'office-proplus',
  'intune',
  'aadp',
  'sfb',
  'oatp',
  'mdatp',
  'edge',
] as const;

/** Who may be responsible for a task, as FTOP has them. */
export const roles = [
  'regional-manager',
  'architect',
  'manager',
  'solution-architect',
  'engineer',
  'migration-velocity-manager',
  'partner-manager',
  'sme',
  'app-assure-manager',
] as const;

export const riskKinds = ['blocker', 'out-of-scope', 'customer-task'] as const;
export const riskReasons = [
  'project-management',
  'complex-solution',
  'out-of-scope',
  'adoption',
] as const;

const line: FieldKind = { kind: 'text', max: 300 };
const words: FieldKind = { kind: 'text', max: 10_000 };
const flag: FieldKind = { kind: 'flag' };
const date: FieldKind = { kind: 'date' };
const moment: FieldKind = { kind: 'moment' };
const choice = (options: readonly string[]): FieldKind => ({ kind: 'choice', options });
const choices = (options: readonly string[]): FieldKind => ({ kind: 'choices', options });
const number = (min: number, max: number): FieldKind => ({ kind: 'number', min, max });

/** More people than any organisation has: a slip of the keyboard, not a number of seats. */
export const mostPeople = 10_000_000;

/** The longest time that is spent in one go, ten weeks: a clock that was never stopped. */
export const mostMinutes = 100_000;

export const profileFields = {
  motion: choice(motions),
  assignedOn: moment,
  managed: flag,
  partner: flag,
  /** Who does what, the FM or the partner. */
  partnerScope: words,
  windows10: flag,
  services: choices(services),
  seats: number(1, mostPeople),
  kickoffOn: moment,
  /** E-mail addresses, for the invitation. */
  attendees: words,
  /** Kickoff and technical assessment are one. */
  combined: flag,
  /** The Deployment Enablement Plan has been reviewed. */
  planReviewed: flag,
  /** Corrects the moment at which the first contact was marked complete. */
  contactedOn: moment,
} as const satisfies Record<string, FieldKind>;

export const exitFields = {
  activeUsers: number(0, mostPeople),
  migrationGoal: number(1, mostPeople),
  migrated: number(0, mostPeople),
  talkHeld: flag,
  /** The task 'Disengagement process is complete'. */
  disengaged: flag,
} as const satisfies Record<string, FieldKind>;

/** How a DIBS date was judged when it was entered; set with the date, by the background. */
export const dateVerdicts = ['good', 'not-in-future', 'not-after-assignment'] as const;

export const formFields = {
  dibs: {
    date,
    'date-verdict': choice(dateVerdicts),
    intent: words,
    'business-reason': words,
    'owner-name': line,
    'owner-role': line,
    'owner-email': line,
    /** Only from a checklist of before the form had fields (schema 1). */
    captured: flag,
  },
  ssat: {
    captured: flag,
    /** As `captured` was when nothing else was asked for (schema 1). */
    'captured-before': flag,
  },
} as const satisfies Record<string, Record<string, FieldKind>>;

/** `removed` belongs to every list: a merge never removes (ADR 0005). */
export const listFields = {
  notes: { task: line, text: words, removed: flag },
  /** `minutes` is empty while the clock runs. */
  times: { task: line, start: moment, minutes: number(1, mostMinutes), removed: flag },
  stakeholders: {
    name: line,
    role: line,
    influence: choice(['high', 'medium', 'low']),
    removed: flag,
  },
  scenarios: { text: words, removed: flag },
  awareness: { text: words, date, removed: flag },
  training: { text: words, date, removed: flag },
  risks: { kind: choice(riskKinds), reasons: choices(riskReasons), text: words, removed: flag },
  gaps: {
    topic: line,
    services: choices(services),
    expert: choice(['sme', 'bvd']),
    followUp: date,
    closed: flag,
    removed: flag,
  },
} as const satisfies Record<ListId, Record<string, FieldKind>>;

const taskFields: Readonly<Record<string, FieldKind>> = {
  status: choice(taskStatuses),
  reason: words,
  percent: number(0, 100),
  role: choice(roles),
};

/** `wentOn` is the reason for going on. */
const stepFields: Readonly<Record<string, FieldKind>> = { wentOn: words };

/** Undefined for a path that is none of ours. Whether a task or step exists, the playbook says. */
export function kindOf(field: FieldPath): FieldKind | undefined {
  const parts = partsOf(field);
  if (parts.includes('')) return undefined;
  const [room, first = '', second = '', third = ''] = parts;
  switch (`${room} ${parts.length}`) {
    case 'profile 2':
      return own(profileFields, first);
    case 'exit 2':
      return own(exitFields, first);
    case 'input 2':
    case 'output 2':
      return flag;
    case 'task 3':
      return own(taskFields, second);
    case 'step 3':
      return own(stepFields, second);
    case 'form 3':
      return own(own(formFields, first), second);
    case 'entry 4':
      return own(own(listFields, first), third);
    default:
      return undefined;
  }
}

/** Whether a field of this kind may hold the value; null, which empties it, it always may. */
export function mayHold(kind: FieldKind, value: FieldValue | null): boolean {
  if (value === null || value === '') return true;
  switch (kind.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= kind.max;
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return Number.isInteger(value) && Number(value) >= kind.min && Number(value) <= kind.max;
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'moment':
      return typeof value === 'string' && isMoment(value);
    case 'choice':
      return typeof value === 'string' && kind.options.includes(value);
    case 'choices':
      return (
        Array.isArray(value) &&
        value.every((each, index) => kind.options.includes(each) && value.indexOf(each) === index)
      );
  }
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
