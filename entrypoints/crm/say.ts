import type { Answers, LauncherFigures, Outcome, RequestOf } from '@/browser/messages';
import type { HostSettings, Place } from '@/crm/host-settings';

export type PageRequest = RequestOf<'sees'>;

/** False once the extension was updated, reloaded or removed: this script is then an orphan. */
export function isAlive(): boolean {
  return Boolean(chrome.runtime?.id);
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

interface Told {
  whichPage(): { address: string; name: string | undefined };
  figures(recordKeys: readonly string[], figures: LauncherFigures): void;
  /** What is kept for this host was changed. */
  host(settings: HostSettings): void;
  place(place: Place): void;
  stretch(width: number): void;
  /** The host is not permitted any more. */
  leave(): void;
}

/** What the background and the popup say to a page. */
type Message =
  | { readonly tell: 'whichPage' | 'leave' }
  | { readonly tell: 'host'; readonly settings: HostSettings }
  | {
      readonly tell: 'figures';
      readonly recordKeys: readonly string[];
      readonly figures: LauncherFigures;
    }
  | { readonly tell: 'place'; readonly place: Place }
  | { readonly tell: 'stretch'; readonly width: number };

/** Listens until `signal` is aborted. Only the extension itself can speak here: pages cannot. */
export function onTold(signal: AbortSignal, told: Told): void {
  chrome.runtime.onMessage.addListener(
    (message: Message, _sender, answer: (page: unknown) => void) => {
      if (signal.aborted) return;
      if (message.tell === 'whichPage') answer(told.whichPage());
      if (message.tell === 'host') told.host(message.settings);
      if (message.tell === 'leave') told.leave();
      if (message.tell === 'figures') told.figures(message.recordKeys, message.figures);
      if (message.tell === 'place') told.place(message.place);
      if (message.tell === 'stretch') told.stretch(message.width);
    },
  );
}
