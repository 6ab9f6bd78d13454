import type { CrmAdapter } from '@/crm/adapter';
import { type FoundName, readName } from '@/crm/name-reader';
import { startSettling } from '@/crm/name-settling';

/**
 * Looks at the customer's name until it has settled (`crm/name-settling.ts`) or the page says whose it
 * is, and calls back with each one that may be shown, or undefined when it turned out to be another
 * record's. `before` is the watch over the record before, which this one ends: its name may still
 * stand there, or still be coming. Returns the watch; `until` ends it.
 */
export function watchName(
  recordId: string,
  adapter: CrmAdapter,
  before: NameWatch | undefined,
  until: AbortSignal,
  onName: (read: FoundName | undefined) => void,
): NameWatch {
  const left = before && readName(document, adapter, recordId)?.name;
  const settle = startSettling(left, performance.now(), before?.isComing);
  const watch: NameWatch = { isComing: true };
  let said: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const read = readName(document, adapter, recordId);
    const { name, lookAgainIn } = read?.isOwn
      ? { name: read.name, lookAgainIn: 0 }
      : settle(read?.name, performance.now());
    if (name !== said) onName(name ? read : undefined);
    said = name;
    watch.isComing = !name;
    if (lookAgainIn && !until.aborted) timer = setTimeout(look, lookAgainIn);
  }

  until.addEventListener('abort', () => clearTimeout(timer));
  look();
  return watch;
}

export interface NameWatch {
  /** False once a name may be shown. */
  isComing: boolean;
}
