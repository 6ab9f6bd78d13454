import type { CrmAdapter } from '@/crm/adapter';
import { type FoundName, readName } from '@/crm/name-reader';
import { startSettling } from '@/crm/name-settling';

/**
 * Looks at the customer's name until it has settled (`crm/name-settling.ts`), and calls back with
 * each one that may be shown, or undefined when it turned out to be another record's. `hasLeft`:
 * another record, or none, was on this page just now, whose name may still stand there. `until`
 * ends it.
 */
export function watchName(
  adapter: CrmAdapter,
  hasLeft: boolean,
  until: AbortSignal,
  onName: (read: FoundName | undefined) => void,
): void {
  const left = hasLeft ? readName(document, adapter)?.name : undefined;
  const settle = startSettling(left, performance.now());
  let said: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const read = readName(document, adapter);
    const { name, lookAgainIn } = settle(read?.name, performance.now());
    if (name !== said) onName(name ? read : undefined);
    said = name;
    if (lookAgainIn && !until.aborted) timer = setTimeout(look, lookAgainIn);
  }

  until.addEventListener('abort', () => clearTimeout(timer));
  look();
}
