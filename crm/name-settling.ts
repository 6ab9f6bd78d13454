/** A name that has stood this long is the record's, and a name that was taken at once is sure. */
const stable = 1_000;
/**
 * A new name has to stand this long: a form may come before its address, in Tryton by 106 ms, and is
 * then still taken for the record that is being left.
 */
const held = 150;
/** How much longer a name is doubted that the record before it bears too. */
const doubted = 5_000;
/** After this a page without a name is left alone. */
const patience = 60_000;

/**
 * Which name may be shown for the record on the screen, while its page is catching up with its
 * address: the page may still show the record before, nothing, or already the new one, and all
 * three occur within one CRM. Times are milliseconds of any clock that only goes forward.
 *
 * The page is looked at again and again, and not observed: Tryton's name is only the value of an
 * input, which no MutationObserver sees, and an observer on the rest of a CRM's page costs more than
 * a look now and then. So there are timers only until it has settled.
 */
export interface Settling {
  /** What may be shown now; undefined while it is not known. May be taken back while watched. */
  readonly name: string | undefined;
  /** After how many milliseconds to look again; 0 when there is nothing left to wait for. */
  readonly lookAgainIn: number;
}

/**
 * To be called in the moment when another record is on the screen: the name before is dropped.
 * `left` is what the page says in that moment, undefined also on a page just loaded, where nothing
 * can be left over from another record. `inHaste`: the record before was left while its own name
 * was still coming, so that a name which is new now may be that one's. What is returned is told at
 * each look what the page says then, an empty text being no name.
 */
export function startSettling(left: string | undefined, startedAt: number, inHaste = false) {
  let seen = left;
  let since = startedAt;
  // A new name at the first look stands on a page just loaded: nothing can be left there, or early.
  let isFirst = true;
  let name: string | undefined;

  return function look(says: string | undefined, now: number): Settling {
    if (says !== seen) since = now;
    seen = says;
    const stood = now - since;
    const isNew = seen !== left && !inHaste;
    const isLast = now - startedAt >= patience;
    const isTaken = isNew && (stood >= held || isFirst || isLast);
    isFirst = false;
    // A name that is gone is not yet wrong: Tryton takes it away before it changes the address.
    if ((seen && isTaken) || stood >= stable) name = seen || undefined;
    const isSure = name && name === seen && stood >= (isNew ? stable : stable + doubted);
    const isOver = isSure || isLast;
    return { name, lookAgainIn: isOver ? 0 : pause(stood) };
  };
}

/** The longer nothing changes, the rarer; and in the very moments when what stands may be taken. */
function pause(stood: number): number {
  const delay = Math.min(Math.max(stood / 8, 100), 1_000);
  const next = [held, stable].find((moment) => moment > stood) ?? Number.POSITIVE_INFINITY;
  return Math.min(delay, next - stood);
}
