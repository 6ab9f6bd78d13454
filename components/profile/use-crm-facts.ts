import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import type { CrmFacts } from '@/browser/crm-facts/facts';
import type { RecordKey } from '@/crm/record';
import { whenReleased } from '../when-released';

export interface FactsState {
  /** Null where they are not to be had; undefined while nobody has answered, or been asked. */
  readonly facts?: CrmFacts | null;
  /** Whether one has seen that something is on its way: what is shown then has taken its place. */
  readonly isSlow: boolean;
}

const unasked: FactsState = { isSlow: false };

/** Milliseconds in which one would see nothing but a flash. */
const patience = 100;

/** What the CRM knows of a record, asked once it is wanted; what was not to be had, the next time. */
export function useCrmFacts(recordKey: RecordKey, isWanted: boolean): FactsState {
  const [state, setState] = useState(unasked);
  const isKnown = Boolean(state.facts);

  useEffect(() => {
    if (!isWanted || isKnown) return;
    let isGone = false;
    const show = (part: Partial<FactsState>) =>
      whenReleased(() => {
        if (!isGone) setState((before) => ({ ...before, ...part }));
      });
    const slow = setTimeout(() => show({ isSlow: true }), patience);
    void read(recordKey).then((facts) => {
      clearTimeout(slow);
      show({ facts });
    });
    return () => {
      isGone = true;
      clearTimeout(slow);
      setState((before) => (before.facts ? before : unasked));
    };
  }, [recordKey, isWanted, isKnown]);

  return state;
}

/** In the page around this view, else in the tab that the user sees. */
async function read(recordKey: RecordKey): Promise<CrmFacts | null> {
  try {
    const tabId = self === top ? await tabBesideView() : undefined;
    const outcome = await ask({ ask: 'crmFacts', recordKey, tabId });
    return outcome.ok ? outcome.value : null;
  } catch (error) {
    console.warn('what the CRM knows', error);
    return null;
  }
}

/** Loaded where it is wanted: in the panel it never is. */
async function tabBesideView(): Promise<number | undefined> {
  const { seenTab } = await import('@/browser/crm-facts/seen-tab');
  return seenTab();
}
