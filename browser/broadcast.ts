import * as v from 'valibot';
import type { HostSettings } from '@/crm/host-settings';
import { shownCustomerSchema } from '@/playbook/checklist-schema';
import type { Settings } from '@/playbook/settings';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { browser, own } from './browser';
import type { GrantedFrame } from './frame-grants';
import type { LauncherFigures } from './messages';
import { type Sender, speakerOf } from './sender';

/** What the background tells every view, each on its own. */
interface Told {
  readonly changed: Changed;
  /** All of them, as they are now on disk. */
  readonly settings: Settings;
  /** The host (`URL.host`) on which the panel stands elsewhere now. */
  readonly moved: string;
}

type Message = Pick<Told, 'changed'> | Pick<Told, 'settings'> | Pick<Told, 'moved'>;

/** A customer that was changed. */
export interface Changed {
  /** The customer as it is now on disk. */
  readonly customer: ShownCustomer;
  /** All records that are this customer. */
  readonly recordKeys: readonly string[];
}

const changedSchema = v.object({
  customer: shownCustomerSchema,
  recordKeys: v.array(v.string()),
});

// What is told is on disk already: so neither waits for whom it tells (a page behind an alert, or
// one that the browser has frozen, would hold up the answer to a tick), and neither ever rejects.

/** To every open view. */
export async function tellViews(message: Message): Promise<void> {
  browser.runtime.sendMessage(message).catch(noteUnlessNobodyListens);
}

/**
 * To the panels in pages: Firefox takes them for content, and tells them nothing that is told to all
 * views. Where they hear it twice, the second time changes nothing.
 */
export async function tellFrames(
  message: Message,
  granted: Promise<readonly GrantedFrame[]>,
): Promise<void> {
  const frames = await granted.catch((error) => {
    console.warn('the panels in pages cannot be told', error);
    return [];
  });
  for (const { tab, frame } of frames) {
    browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(noteUnlessNobodyListens);
  }
}

/** A page may have slept, in the tab's history, when it was told: milliseconds until the next time. */
const again = 10_000;

/**
 * Makes what tells the launchers in the pages of the permitted CRMs. Nothing, where they were told
 * the same of these records just now: most letters that one types change no figure. A page that
 * comes later is answered with its own.
 */
export function openLaunchers() {
  const last = new Map<string, { readonly told: string; readonly at: number }>();

  return async (recordKeys: readonly string[], figures: LauncherFigures): Promise<void> => {
    const message = { tell: 'figures', recordKeys, figures };
    const records = recordKeys.join('\n');
    const told = JSON.stringify(figures);
    const before = last.get(records);
    const now = { told, at: Date.now() };
    if (before?.told === told && now.at - before.at < again) return;
    last.set(records, now);
    const pages = await pagesOfCrms();
    // Meanwhile there may be newer ones, which are told then.
    if (last.get(records) !== now) return;
    if (!pages) last.delete(records);
    for (const { id } of pages ?? []) {
      if (id === undefined) continue;
      browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(noteUnlessNobodyListens);
    }
  };
}

/** To the pages of one host, as `URL.host`, that what is kept for it was changed. */
export async function tellPagesOf(host: string, settings: HostSettings): Promise<void> {
  const pages = (await pagesOfCrms()) ?? [];
  for (const { id, url } of pages) {
    if (id === undefined || !url || new URL(url).host !== host) continue;
    browser.tabs
      .sendMessage(id, { tell: 'host', settings }, { frameId: 0 })
      .catch(noteUnlessNobodyListens);
  }
}

/**
 * To every page that we may not be in any more: a script that is there stays until it is told. Asks
 * no permission, and who does not listen is none of ours.
 */
export async function tellPagesToLeave(): Promise<void> {
  const permitted = new Set((await pagesOfCrms())?.map(({ id }) => id));
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined || permitted.has(id)) continue;
    browser.tabs.sendMessage(id, { tell: 'leave' }).catch(noteUnlessNobodyListens);
  }
}

/** Undefined where the browser does not say. */
async function pagesOfCrms() {
  try {
    const { origins = [] } = await browser.permissions.getAll();
    // To Chromium an empty list of addresses means every tab.
    return origins.length > 0 ? await browser.tabs.query({ url: origins }) : [];
  } catch (error) {
    console.warn('the pages of the CRMs cannot be told', error);
    return undefined;
  }
}

/** Returns the function that stops listening. */
export function onChanged(listen: (changed: Changed) => void): () => void {
  return onTold('changed', (changed) => {
    const parsed = v.safeParse(changedSchema, changed);
    if (parsed.success) listen(parsed.output);
  });
}

/**
 * Hears what is told of that, in whatever shape it is; returns the function that stops it. Only our
 * own background is listened to.
 */
export function onTold(what: keyof Told, listen: (told: unknown) => void): () => void {
  const listener = (message: unknown, sender: Sender) => {
    const told = Object(message)[what];
    if (told && speakerOf(sender, own) === 'view' && !sender.tab) listen(told);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Pages and views come and go: the usual answer where none of ours is open. */
export function noteUnlessNobodyListens(error: unknown): void {
  if (/Receiving end does not exist|message port closed/i.test(String(error))) return;
  console.warn('somebody was not told', error);
}
