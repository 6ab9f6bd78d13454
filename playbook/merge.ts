import { isRegister, isTree, newer } from './register';

/**
 * Merges two copies of a stored document: a tree of plain objects whose leaves are registers and
 * constants such as ids. Nothing is ever removed by a merge. Of a constant that differs, which only
 * happens where ids were mixed up, `a`'s stays. Returns `a` itself when `b` brings nothing new.
 */
export function mergeStamped<T>(a: T, b: T): T {
  return merge(a, b) as T;
}

function merge(a: unknown, b: unknown): unknown {
  if (isRegister(a) && isRegister(b)) return newer(a, b);
  if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b;
  return isTree(a) && isTree(b) ? mergeTrees(a, b) : a;
}

/**
 * Where the copies disagree about what stands in a place, what holds more wins, so that the
 * outcome does not depend on which pair of three copies is merged first.
 */
function rank(node: unknown): number {
  if (node === undefined) return 0;
  if (isRegister(node)) return 3;
  return isTree(node) ? 2 : 1;
}

function mergeTrees(a: Tree, b: Tree): Tree {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const entries = keys.map((key) => [key, merge(own(a, key), own(b, key))] as const);
  const unchanged = entries.every(([key, node]) => node === own(a, key));

  // fromEntries defines a key named '__proto__'; assigning it would set the prototype.
  return unchanged ? a : Object.fromEntries(entries);
}

function own(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

type Tree = Readonly<Record<string, unknown>>;
