import type { Answers, LauncherFigures, Outcome, RequestOf } from '@/browser/messages';
import type { HostSettings, Place } from '@/crm/host-settings';

export type PageRequest = RequestOf<'sees'>;

/** Undefined once the extension was updated, reloaded or removed: this script is then an orphan. */
export function isAlive(): string | undefined {
  return chrome.runtime?.id;
}

/** Tells the background; undefined where it does not answer, or refuses. */
export async function tell<N extends 'sees' | 'token' | 'dock' | 'moveLauncher'>(
  ask: N,
  what: Omit<RequestOf<N>, 'ask'>,
): Promise<Answers[N] | undefined> {
  try {
    const outcome: Outcome<Answers[N]> | undefined = await chrome.runtime.sendMessage({
      ask,
      ...what,
    });
    return outcome?.ok ? outcome.value : undefined;
  } catch (error) {
    console.warn(ask, error);
    return undefined;
  }
}

/** What the background and the popup say to a page, each by its name, with what belongs to it. */
interface Told {
  whichPage(_: object, answer: (page: { address: string; name: string | undefined }) => void): void;
  figures(said: { recordKeys: readonly string[]; figures: LauncherFigures }): void;
  /** What is kept for this host was changed. */
  host(said: { settings: HostSettings }): void;
  place(said: { place: Place }): void;
  stretch(said: { width: number }): void;
  /** The host is not permitted any more. */
  leave(): void;
}

/** Listens until `signal` is aborted. Only the extension itself can speak here: pages cannot. */
export function onTold(signal: AbortSignal, told: Told): void {
  chrome.runtime.onMessage.addListener(
    (message: { tell: keyof Told }, _sender, answer: (page: unknown) => void) => {
      if (!signal.aborted) told[message.tell]?.(message as never, answer);
    },
  );
}
