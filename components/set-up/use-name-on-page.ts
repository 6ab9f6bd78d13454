import { useEffect, useRef, useState } from 'preact/hooks';
import type { NameSource } from '@/crm/adapter';
import { startSettling } from '@/crm/name-settling';

/** Each look is a way through the background into the page. */
const seldom = 250;
/** After so long without a name one is told so; it may still come. */
const late = 3_000;

export interface NameOnPage {
  /** As the panel would show it by now. */
  readonly name: string | undefined;
  readonly isLate: boolean;
}

/**
 * The name that these sources give on the page, once it has settled there as it will for the panel:
 * a page says its new customer's name late, and the old one's meanwhile. Milliseconds.
 */
export function useNameOnPage(
  address: string,
  names: readonly NameSource[],
  onRead: (names: readonly NameSource[]) => Promise<string | undefined>,
): NameOnPage {
  const [shown, setShown] = useState<NameOnPage>({ name: undefined, isLate: false });
  const lastSaid = useRef<string | undefined>(undefined);
  const read = useRef(onRead);
  read.current = onRead;
  const sources = JSON.stringify(names);

  useEffect(() => {
    const startedAt = performance.now();
    const look = startSettling(lastSaid.current, startedAt);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    setShown({ name: undefined, isLate: false });

    async function lookNow() {
      const says = await read.current(JSON.parse(sources));
      if (isOver) return;
      lastSaid.current = says;
      const now = performance.now();
      const { name, lookAgainIn } = look(says, now);
      setShown({ name, isLate: now - startedAt > late });
      if (lookAgainIn > 0) timer = setTimeout(lookNow, Math.max(lookAgainIn, seldom));
    }
    if (sources !== '[]') void lookNow();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [address, sources]);

  return shown;
}
