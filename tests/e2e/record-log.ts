/** What stood in the page at one moment. */
export interface Moment {
  /** Milliseconds since the document began. */
  readonly at: number;
  /** When that was: tells documents apart. */
  readonly began: number;
  /** Why it was noted: the address or the record changed, or the browser was about to paint. */
  readonly when: 'address' | 'record' | 'paint';
  readonly address: string;
  readonly record: string | null;
  readonly docks: number;
}

/**
 * Runs in the page, from its beginning: notes address and docked record at each change of either, and
 * before each paint in which one of them is new. Kept over loads, for `takeLog`.
 */
export function keepLog(): void {
  // Not in the extension's own pages, where a whole browser is watched.
  if (!location.protocol.startsWith('http')) return;
  const moments: Moment[] = [];
  Object.assign(window, { moments });

  function note(when: Moment['when']): void {
    const docks = document.querySelectorAll('[data-kickoff-panel]');
    const record = docks[0]?.getAttribute('data-record') ?? null;
    const moment = { when, address: location.href, record, docks: docks.length };
    const last = moments.findLast((one) => one.when === when);
    if (last?.address === moment.address && last.record === record && last.docks === docks.length)
      return;
    moments.push({ at: performance.now(), began: performance.timeOrigin, ...moment });
  }

  note('address');
  navigation.addEventListener('currententrychange', () => note('address'));
  new MutationObserver(() => note('record')).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-record'],
  });
  const paint = () => {
    note('paint');
    requestAnimationFrame(paint);
  };
  requestAnimationFrame(paint);
  addEventListener('pagehide', () => {
    const before = JSON.parse(sessionStorage.getItem('moments') ?? '[]');
    sessionStorage.setItem('moments', JSON.stringify([...before, ...moments.splice(0)]));
  });
}

/** Runs in the page: everything noted since the last time, also in documents before this one. */
export function takeLog(): Moment[] {
  const { moments } = window as unknown as { moments: Moment[] };
  const before = JSON.parse(sessionStorage.getItem('moments') ?? '[]');
  sessionStorage.removeItem('moments');
  return [...before, ...moments.splice(0)];
}

/**
 * What was painted while it was not what the address says; `keyOf` is what it should have been.
 * Where the CRM's setting has to be read first, `isReadFirst`, a page just loaded may be painted
 * before anything is docked.
 */
export function wronglyPainted(
  log: readonly Moment[],
  keyOf: (address: string) => string | null,
  isReadFirst = false,
): Moment[] {
  return log.filter(({ when, address, record, docks }, index) => {
    if (docks > 1) return true;
    if (when !== 'paint' || record === keyOf(address)) return false;
    return !(isReadFirst && isJustLoaded(log.slice(0, index + 1)));
  });
}

/** Whether in the last document of the log nothing was docked yet, and no step was taken. */
function isJustLoaded(log: readonly Moment[]): boolean {
  const last = log.at(-1);
  return log
    .filter(({ began }) => began === last?.began)
    .every(({ docks, address }) => docks === 0 && address === last?.address);
}

/** How long after each change of the address its record was docked, in milliseconds. */
export function delays(
  log: readonly Moment[],
  keyOf: (address: string) => string | null,
): number[] {
  return log.flatMap((changed, index) => {
    const key = keyOf(changed.address);
    const before = log[index - 1];
    if (changed.when !== 'address' || before?.record === key) return [];
    const docked = log.slice(index).find(({ record }) => record === key);
    return docked ? [docked.at - changed.at] : [];
  });
}

/** Prints them: a time is no reason to fail, but worth to be seen. */
export function tellDelays(crm: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [middle, slowest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(
    `${crm}: address to record ${middle?.toFixed(1)} ms, at most ${slowest?.toFixed(1)} ms`,
  );
}
