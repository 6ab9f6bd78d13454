import { en } from './en';
import { pseudo } from './pseudo';
import type { Texts } from './texts';

/** The English texts as a language nobody has would write them. */
export function pseudoTexts(language: string): Texts {
  return { ...writtenAnew(en), language };
}

function writtenAnew<Tree>(tree: Tree): Tree {
  if (typeof tree === 'string') return pseudo(tree) as Tree;
  const nodes = Object.entries(tree as object).map(([id, node]) => [id, writtenAnew(node)]);
  return Object.fromEntries(nodes) as Tree;
}
