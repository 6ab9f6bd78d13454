import { canonicalJson } from './canonical-json';

/**
 * One field with the moment and the device it was last set on. Two copies of a field are merged by
 * keeping the newer one, so ticks from two views, backups or machines need no other rule (ADR 0005).
 */
export interface Register<T> extends Stamp {
  readonly value: T;
}

export interface Stamp {
  /** Hybrid logical clock: 16 characters that sort by time. */
  readonly at: string;
  /** Random id of the device. */
  readonly by: string;
}

/**
 * The copy to keep. Two copies never tie in practice; should they, every machine still has to keep
 * the same one, whichever it holds first.
 */
export function newer<T>(a: Register<T>, b: Register<T>): Register<T> {
  const order =
    compare(a.at, b.at) ||
    compare(a.by, b.by) ||
    compare(canonicalJson(a.value), canonicalJson(b.value));
  return order < 0 ? b : a;
}

export function isRegister(node: unknown): node is Register<unknown> {
  return isStamped(node) && Object.hasOwn(node, 'value');
}

/** Also true of an entry that is never changed, such as a line of a history: it has no `value`. */
export function isStamped(node: unknown): node is Stamp {
  return isTree(node) && isOwnText(node, 'at') && isOwnText(node, 'by');
}

/** An object that is no list. Not asked for its prototype: copies come from other realms. */
export function isTree(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function isOwnText(tree: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.hasOwn(tree, key) && typeof tree[key] === 'string';
}

/** By code unit, as the clock's characters sort; a locale's order differs between machines. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
