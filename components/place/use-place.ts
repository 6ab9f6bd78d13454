import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { onTold } from '@/browser/broadcast';
import type { Outcome, Problem } from '@/browser/messages';
import type { Place } from '@/crm/host-settings';
import type { PlaceChange } from '@/crm/place-schema';

/**
 * Where the panel stands on a host (`URL.host`), undefined until that is known; and the way to
 * change it, which shows at once and falls back where it could not be saved.
 */
export function usePlace(host: string) {
  const [place, setPlace] = useState<Place>();
  const [problem, setProblem] = useState<Problem>();
  /** An answer counts as long as nothing was asked since. */
  const asked = useRef(0);

  /** What the disk says; where it says nothing, all is as it was before. */
  async function settle(answered: Promise<Outcome<Place>>): Promise<boolean> {
    asked.current += 1;
    const turn = asked.current;
    const outcome = await answered;
    if (turn === asked.current) {
      if (outcome.ok) setPlace(outcome.value);
      else setPlace(place);
      setProblem(outcome.ok ? undefined : outcome.problem);
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
    place,
    problem,
    /** True once it is saved. */
    change(wanted: PlaceChange): Promise<boolean> {
      if (place) setPlace({ ...place, ...wanted });
      return settle(ask({ ask: 'movePanel', host, change: wanted }));
    },
  };
}
