import * as v from 'valibot';
import type { CrmAdapter, NameSource } from '@/crm/adapter';
import { nameSources, parseRule } from '@/crm/adapter-schema';
import type { HostSettings, Place } from '@/crm/host-settings';
import { boardIds } from '@/crm/host-settings-schema';
import { launcherAtSchema, placeChangeSchema } from '@/crm/place-schema';
import type { PointedName } from '@/crm/pointing';
import { setUpSchema } from '@/crm/set-up-schema';
import type { SetUpState } from '@/crm/set-up-state';
import { fieldChangeSchema } from '@/playbook/checklist-schema';
import type { CustomerEntry } from '@/playbook/customer-entry';
import type { History } from '@/playbook/history';
import { type Settings, settingsChangeSchema } from '@/playbook/settings';
import type { ShownCustomer } from '@/playbook/shown-customer';
import type { CrmFacts } from './crm-facts/facts';
import type { PolicyState } from './policy-rules';

/**
 * Everything that is said to the background, and the one gate it goes through. What does not have
 * one of these shapes is refused; who may say which of them is decided in `browser/sender.ts`.
 */
const recordKey = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
// crm/clean-name.ts cuts it to 200 characters, which may be two units each.
const name = v.pipe(v.string(), v.maxLength(400));
const tabId = v.pipe(v.number(), v.integer());

const address = v.pipe(v.string(), v.url(), v.maxLength(10_000));
/** As `URL.host`. */
const host = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

const words = v.pipe(v.string(), v.maxLength(500));
const someNames = v.pipe(nameSources, v.minLength(1));
const names: v.GenericSchema<unknown, readonly NameSource[]> = someNames;
const setUpState: v.GenericSchema<unknown, SetUpState> = setUpSchema;
const rule = v.custom<CrmAdapter>((input) => parseRule(input).ok, 'no rule');

const requests = [
  // A content script: which record it sees. The background derives the record from the address.
  v.strictObject({
    ask: v.literal('sees'),
    address,
    name: v.optional(
      v.strictObject({
        // Empty takes back the one told before.
        text: name,
        sure: v.boolean(),
      }),
    ),
  }),
  // A content script: a token for the panel's frame that it has just loaded.
  v.strictObject({ ask: v.literal('token') }),
  // A content script: the launcher was used, or the page lacks the stylesheet that makes room.
  v.strictObject({ ask: v.literal('dock'), open: v.boolean() }),
  // A content script: the launcher was moved.
  v.strictObject({ ask: v.literal('moveLauncher'), launcherAt: launcherAtSchema }),
  // The panel's frame: the token it was given, before anything else.
  v.strictObject({ ask: v.literal('redeem'), token: id }),
  // Views.
  v.strictObject({ ask: v.literal('customer'), recordKey }),
  v.strictObject({ ask: v.literal('tick'), recordKey, taskId: id, done: v.boolean() }),
  // Which fields there are, what they may hold and whether all are set: storage/allowed-changes.ts.
  v.strictObject({
    ask: v.literal('set'),
    recordKey,
    changes: v.pipe(v.array(fieldChangeSchema), v.minLength(1), v.maxLength(50), v.readonly()),
  }),
  // Empty takes the given name away; besides is the CRM's own that the user decides against.
  v.strictObject({ ask: v.literal('name'), recordKey, text: name, besides: v.optional(name) }),
  // What the CRM knows; a view beside no page says in which tab. A frame asks of its own alone.
  v.strictObject({ ask: v.literal('crmFacts'), recordKey, tabId: v.optional(tabId) }),
  v.strictObject({ ask: v.literal('history'), recordKey }),
  v.strictObject({
    ask: v.literal('settings'),
    change: v.pipe(
      settingsChangeSchema,
      v.check((change) => Object.keys(change).length > 0, 'nothing to change'),
    ),
  }),
  // Where the panel stands on a host: `browser/sender.ts` says on which.
  v.strictObject({ ask: v.literal('place'), host }),
  v.strictObject({ ask: v.literal('movePanel'), host, change: placeChangeSchema }),
  // The panel's frame: as wide as it is while its edge is dragged. Nothing is kept.
  v.strictObject({ ask: v.literal('stretchPanel'), width: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ ask: v.literal('raw'), recordKey }),
  v.strictObject({
    ask: v.literal('attach'),
    tabId,
    address,
  }),
  // The popup: which CRM the host of this address is; said before the browser is asked for it.
  v.strictObject({
    ask: v.literal('turnOn'),
    address,
    crm: v.optional(id),
    values: v.optional(v.pipe(boardIds, v.minLength(1))),
  }),
  // The popup: who this page is. An id of a customer, '' for a new one, none to take it back.
  v.strictObject({
    ask: v.literal('byHand'),
    address,
    customerId: v.optional(v.union([v.literal(''), id])),
  }),
  // The customers whose name has all of these words, seen last first.
  v.strictObject({ ask: v.literal('customers'), words: v.pipe(v.string(), v.maxLength(200)) }),
  // Popup, panel: an own rule is being made on this host, or not any more.
  v.strictObject({ ask: v.literal('setUp'), address, isOn: v.boolean() }),
  // The panel's frame, while it is made: how far it has come, as its view writes and reads it.
  v.strictObject({ ask: v.literal('setUpState'), host }),
  v.strictObject({ ask: v.literal('keepSetUp'), host, state: setUpState }),
  // That it is a CRM that is known.
  v.strictObject({ ask: v.literal('chooseCrm'), address, crm: id }),
  // The user points at the name in the page; what names say there now.
  v.strictObject({
    ask: v.literal('point'),
    words: v.strictObject({ instruction: words, notFound: words }),
  }),
  v.strictObject({ ask: v.literal('stopPointing') }),
  v.strictObject({ ask: v.literal('readNames'), names }),
  v.strictObject({
    ask: v.literal('saveRules'),
    rules: v.pipe(v.array(rule), v.minLength(1), v.maxLength(100)),
  }),
  v.strictObject({ ask: v.literal('removeRule'), id }),
  // Options: what is kept for each host.
  v.strictObject({ ask: v.literal('hosts') }),
  // Options: what the organisation has set, and what is wrong with it.
  v.strictObject({ ask: v.literal('policy') }),
  v.strictObject({ ask: v.literal('restoredSeen') }),
] as const;

const request = v.variant('ask', requests);

export type Request = v.InferOutput<typeof request>;
export type RequestName = Request['ask'];
export type RequestOf<N extends RequestName> = Extract<Request, { ask: N }>;

/** What each request is answered with. */
export interface Answers {
  sees: LauncherFigures;
  token: string;
  dock: null;
  moveLauncher: null;
  redeem: null;
  customer: { readonly customer: ShownCustomer | null; readonly restored: number };
  tick: ShownCustomer;
  set: ShownCustomer;
  name: ShownCustomer;
  /** Null where it is not to be had now, whyever. */
  crmFacts: CrmFacts | null;
  history: History;
  settings: Settings;
  place: Place;
  movePanel: Place;
  stretchPanel: null;
  raw: string;
  attach: null;
  turnOn: null;
  /** The key of the record that the page is now; null where it was taken back. */
  byHand: string | null;
  customers: readonly CustomerEntry[];
  setUp: null;
  /** Null where it has not begun. */
  setUpState: SetUpState | null;
  keepSetUp: null;
  chooseCrm: null;
  point: PointedName | null;
  stopPointing: null;
  readNames: string | null;
  saveRules: null;
  removeRule: null;
  hosts: Readonly<Record<string, HostSettings>>;
  policy: PolicyState;
  restoredSeen: null;
}

/** What the launcher shows: mandatory tasks left, the share of the work done, and both in words. */
export interface LauncherFigures {
  readonly left: number;
  /** From 0 to 1. */
  readonly done: number;
  readonly label: string;
}

/** Why a request was not fulfilled: the kinds of storage/problem.ts, and 'refused' by the gate. */
export type Problem = 'full' | 'newer' | 'broken' | 'database' | 'refused' | 'unreachable';

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** Undefined for anything that is not a request to the letter. */
export function parseRequest(message: unknown): Request | undefined {
  const parsed = v.safeParse(request, message);
  return parsed.success ? parsed.output : undefined;
}
