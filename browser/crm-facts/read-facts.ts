import * as v from 'valibot';
import type { CustomerRecord } from '@/crm/record';
import { browser } from '../browser';
import { mayRunOn } from '../crm-access';
import type { SessionArea } from '../frame-grants';
import { type CrmWithFacts, hasFacts } from './crms-with-facts';
import { dynamics365 } from './dynamics365';
import { espocrm } from './espocrm';
import { type CrmFacts, parseFacts } from './facts';
import type { FactsReader } from './facts-reader';
import { fetchInPage, type PageRequest } from './fetch-in-page';
import { odoo } from './odoo';

const readers: Readonly<Record<CrmWithFacts, FactsReader>> = { dynamics365, espocrm, odoo };

/** Milliseconds that the CRM's server has, and the page in which it is asked. */
const patience = 8_000;
const patienceWithPage = 10_000;
/** Characters; a record has some thousand. */
const mostText = 100_000;

const pageAnswer = v.strictObject({
  status: v.pipe(v.number(), v.integer()),
  text: v.pipe(v.string(), v.maxLength(mostText)),
});

/** The CRM has answered: it will say no again. Anything else may have passed when one asks again. */
const saysNo = [403, 404];

interface Read {
  readonly facts: CrmFacts | null;
  /** For the rest of the session. */
  readonly isKept: boolean;
}
const notNow: Read = { facts: null, isKept: false };

/**
 * Reads what the CRM knows of a record, in the tab that shows it: null where that is not to be had
 * now, whyever. Each record is asked for once in a session (ADR 0024). Never rejects.
 */
export function openCrmFacts(
  session: SessionArea,
  /** The record that an address shows; undefined for none. */
  recordAt: (address: URL) => Promise<CustomerRecord | undefined>,
  now: () => number = Date.now,
) {
  /** By record: panel and popup may ask at the same time. */
  const running = new Map<string, Promise<CrmFacts | null>>();

  async function read(recordKey: string, tabId: number | undefined): Promise<CrmFacts | null> {
    const key = `crmFacts:${recordKey}`;
    const { [key]: kept } = await session.get(key);
    if (kept === null) return null;
    const known = parseFacts(kept);
    if (known || tabId === undefined) return known ?? null;
    const { facts, isKept } = await readIn(tabId, recordKey);
    if (isKept) await session.set({ [key]: facts });
    return facts;
  }

  async function readIn(tabId: number, recordKey: string): Promise<Read> {
    const shown = await shownIn(tabId);
    if (shown?.record.key !== recordKey || !hasFacts(shown.record.crm)) return notNow;
    const { record, page } = shown;
    const reader = readers[record.crm as CrmWithFacts];
    const request = reader.request(page, record.id);
    const answer = request && (await askIn(tabId, request));
    // One may have gone on meanwhile: what is said of this record does not matter any more.
    if (!answer || (await shownIn(tabId))?.record.key !== recordKey) return notNow;
    if (saysNo.includes(answer.status)) return { facts: null, isKept: true };
    const found = reader.factsIn(jsonIn(answer.text), record.id);
    const facts = found && parseFacts({ ...found, readAt: now() });
    return facts ? { facts, isKept: true } : notNow;
  }

  /** Undefined where we may not be, too: then the browser tells no address, or an old one. */
  async function shownIn(tabId: number) {
    const { url } = await browser.tabs.get(tabId);
    const page = url ? URL.parse(url) : null;
    if (!page || !(await mayRunOn(page))) return undefined;
    const record = await recordAt(page);
    return record && { record, page };
  }

  return (recordKey: string, tabId: number | undefined): Promise<CrmFacts | null> => {
    const reading =
      running.get(recordKey) ??
      read(recordKey, tabId)
        .catch((error) => {
          console.warn('what the CRM knows cannot be read', error);
          return null;
        })
        .finally(() => running.delete(recordKey));
    running.set(recordKey, reading);
    return reading;
  };
}

/** Undefined where the page does not answer: it may be busy, or stand behind an alert. */
async function askIn(tabId: number, request: PageRequest) {
  const asked = browser.scripting.executeScript({
    target: { tabId },
    func: fetchInPage,
    args: [request, patience, mostText],
  });
  const results = await Promise.race([
    asked,
    new Promise<undefined>((resolve) => setTimeout(resolve, patienceWithPage)),
  ]);
  const parsed = v.safeParse(pageAnswer, results?.[0]?.result);
  return parsed.success ? parsed.output : undefined;
}

/** Undefined for what is none, such as a login page. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
