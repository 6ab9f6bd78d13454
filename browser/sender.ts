import type { RequestName } from './messages';
import { Refused } from './refused';

/** The part of a message's sender that both browsers give. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined }
    | undefined;
}

/**
 * page: our content script in a tab's top document. view: a page of ours with an address bar or
 * none at all (popup, side panel). frame: a page of ours inside somebody else's; it may be the
 * panel we docked, or one that the page itself has framed: only the hand-over of a token tells.
 */
export type Speaker = 'page' | 'view' | 'frame';

const mayAsk: Readonly<Record<RequestName, readonly Speaker[]>> = {
  sees: ['page'],
  token: ['page'],
  dock: ['page'],
  moveLauncher: ['page'],
  redeem: ['frame'],
  customer: ['view', 'frame'],
  tick: ['view', 'frame'],
  set: ['view', 'frame'],
  name: ['view', 'frame'],
  crmFacts: ['view', 'frame'],
  history: ['view', 'frame'],
  settings: ['view', 'frame'],
  place: ['view', 'frame'],
  movePanel: ['view', 'frame'],
  stretchPanel: ['frame'],
  raw: ['view', 'frame'],
  attach: ['view'],
  turnOn: ['view'],
  byHand: ['view'],
  customers: ['view'],
  setUp: ['view', 'frame'],
  setUpState: ['frame'],
  keepSetUp: ['frame'],
  chooseCrm: ['frame'],
  point: ['frame'],
  stopPointing: ['frame'],
  readNames: ['frame'],
  saveRules: ['view', 'frame'],
  removeRule: ['view'],
  hosts: ['view'],
  policy: ['view'],
  restoredSeen: ['view', 'frame'],
};

/** Undefined for whom we do not talk to: other extensions, frames of the CRM. */
export function speakerOf(
  sender: Sender,
  own: { id: string; origin: string },
): Speaker | undefined {
  if (sender.id !== own.id) return undefined;
  const ours = originOf(sender) === own.origin;
  if (!sender.tab) return ours ? 'view' : undefined;
  if (sender.frameId === 0) return ours ? 'view' : 'page';
  return ours ? 'frame' : undefined;
}

export function isAllowed(speaker: Speaker, name: RequestName): boolean {
  return mayAsk[name].includes(speaker);
}

/** A panel in a page speaks of that page's host alone, any other view of ours of whichever it wants. */
export function maySpeakOf(host: string, { tab, frameId }: Sender): boolean {
  if (!tab || frameId === 0) return true;
  return URL.canParse(tab.url ?? '') && new URL(tab.url ?? '').host === host;
}

/** The tab that a message comes from. */
export function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new Refused('not in a tab');
  return tab.id;
}

/** The tab in whose page a frame of ours stands; undefined for views that stand in none. */
export function tabBeside({ tab, frameId }: Sender): number | undefined {
  return frameId === 0 ? undefined : tab?.id;
}

/** Names one document: where the browser has no documentId, the frame's number in its tab. */
export function documentOf(sender: Sender): string {
  return sender.documentId ?? `${sender.tab?.id}:${sender.frameId}`;
}

export function originOf(sender: Sender): string | undefined {
  if (sender.origin) return sender.origin;
  if (!sender.url || !URL.canParse(sender.url)) return undefined;
  const { protocol, host } = new URL(sender.url);
  return `${protocol}//${host}`;
}
