import { useEffect, useState } from 'preact/hooks';

const minute = 60_000;

/**
 * The time in the user's zone, anew each minute while one can see the view, and at once when one
 * comes back to it. A `fixed` time stands still: for tests.
 */
export function useNow(fixed?: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const [now, setNow] = useState(() => fixed ?? Temporal.Now.zonedDateTimeISO());

  useEffect(() => {
    if (fixed) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    const look = () => setNow(Temporal.Now.zonedDateTimeISO());
    const follow = () => {
      clearInterval(timer);
      if (document.visibilityState !== 'visible') return;
      look();
      timer = setInterval(look, minute);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [fixed]);

  return fixed ?? now;
}
