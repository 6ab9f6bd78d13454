import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { onTold } from '@/browser/broadcast';
import type { Outcome, Problem } from '@/browser/messages';
import type { Place } from '@/crm/host-settings';
import type { PlaceChange } from '@/crm/place-schema';

/**
 * Where the panel stands on a host (`URL.host`), undefined until that is known; and the way to
 * change it, which shows at once and falls back to what is on disk where it could not be saved.
 */
export function usePlace(host: string) {
  const [saved, setSaved] = useState<Place>();
  const [wish, setWish] = useState<PlaceChange>({});
  const [problem, setProblem] = useState<Problem>();
  /** An answer counts as long as nothing was asked since. */
  const asked = useRef(0);

  async function settle(answered: Promise<Outcome<Place>>): Promise<boolean> {
    asked.current += 1;
    const turn = asked.current;
    const outcome = await answered;
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (turn === asked.current) {
      if (outcome.ok) setSaved(outcome.value);
      setWish({});
    }
    return outcome.ok;
  }

  useEffect(() => {
    const load = () => void settle(ask({ ask: 'place', host }));
    load();
    return onTold('moved', (moved) => {
      if (moved === host) load();
    });
  }, [host]);

  return {
    place: saved && { ...saved, ...wish },
    /** Why it could not be read or saved, the last time. */
    problem,
    /** True once it is saved. */
    change(wanted: PlaceChange): Promise<boolean> {
      setWish((before) => ({ ...before, ...wanted }));
      return settle(ask({ ask: 'movePanel', host, change: wanted }));
    },
  };
}
