import * as v from 'valibot';
import type { NameSource } from '@/crm/adapter';
import type { PointedName, Pointing, PointingWords } from '@/crm/pointing';
import { browser } from './browser';

/** Built from `entrypoints/point`. */
const file = 'point.js';

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
const pointed = v.strictObject({
  selector: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
  read: v.exactOptional(v.literal('value')),
  deep: v.exactOptional(v.literal(true)),
  text: name,
});

/**
 * Lets the user point at the customer's name in this tab. Undefined where nothing was chosen, the
 * page was left meanwhile, or nothing of ours may run there. Never rejects.
 */
export async function pointAtName(
  tabId: number,
  words: PointingWords,
): Promise<PointedName | undefined> {
  const parsed = v.safeParse(pointed, await callInPage(tabId, 'pointAtName', words));
  return parsed.success ? parsed.output : undefined;
}

/** Ends it as the user's Escape does. */
export async function stopPointing(tabId: number): Promise<void> {
  await callInPage(tabId, 'stopPointing', null);
}

/** What these sources say in this tab now; undefined where they say nothing. */
export async function readNames(
  tabId: number,
  names: readonly NameSource[],
): Promise<string | undefined> {
  const parsed = v.safeParse(name, await callInPage(tabId, 'readNames', names));
  return parsed.success ? parsed.output : undefined;
}

/** Unchecked. The script is put there when it is missing, not each time. */
async function callInPage(
  tabId: number,
  what: keyof Pointing,
  argument: unknown,
): Promise<unknown> {
  const target = { tabId };
  const call = async () => {
    const [frame] = await browser.scripting.executeScript({
      target,
      func: inPage,
      args: [what, argument],
    });
    return frame?.result as Awaited<ReturnType<typeof inPage>> | undefined;
  };
  try {
    const answer = await call();
    if (answer !== null) return answer?.value;
    await browser.scripting.executeScript({ target, files: [file] });
    return (await call())?.value;
  } catch (error) {
    console.warn(`tab ${tabId}: ${what}`, error);
    return undefined;
  }
}

/** Handed to the page as text: it must not use anything from outside itself. Null without the script. */
async function inPage(what: keyof Pointing, argument: unknown) {
  const { kickoffPointing: pointing } = globalThis as { kickoffPointing?: Pointing };
  if (!pointing) return null;
  return { value: await pointing[what](argument as never) };
}
