import { readFileSync } from 'node:fs';
import type { Nodes, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** What a playbook page says, with nothing made of it yet. */
export interface Page {
  readonly text: string;
  readonly title: string;
  readonly steps: readonly PageStep[];
  readonly inputs: readonly Item[];
  readonly outputs: readonly Item[];
  readonly nextSteps: readonly Item[];
  readonly nextStepLinks: readonly PageLink[];
  readonly links: readonly PageLink[];
  /** The first cell of each row of the change log. */
  readonly changedOn: readonly string[];
}

export interface PageStep {
  readonly title: string;
  readonly text: string;
  /** The lines under the title: role, motions where there are any, services. */
  readonly facts: readonly string[];
  /** The table of tasks by rows and cells, its head first; empty where there is none. */
  readonly rows: readonly (readonly string[])[];
  readonly links: readonly PageLink[];
}

/** An item of a list; its points are the list within it. */
export interface Item {
  readonly text: string;
  readonly points: readonly Item[];
}

export interface PageLink {
  /** Empty for a bare address. */
  readonly name: string;
  readonly url: string;
}

export function readPage(language: string): Page {
  const { children } = fromMarkdown(readFileSync(`tests/playbook-pages/${language}.md`), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  // Markdown does not know front matter, and takes its comment for a first title.
  const { title, nodes } = sectionsOf(children, 1).at(-1)!;
  // Headings are in the page's language; their order is the same in all.
  const [, , approach, inputs, outputs, nextSteps, log] = sectionsOf(nodes, 2).map(
    (section) => section.nodes,
  );
  return {
    text: nodes.map(textOf).join('\n'),
    title,
    steps: sectionsOf(approach!, 3).map(stepOf),
    inputs: itemsIn(inputs!),
    outputs: itemsIn(outputs!),
    nextSteps: itemsIn(nextSteps!),
    nextStepLinks: nextSteps!.flatMap(linksIn),
    links: nodes.flatMap(linksIn),
    changedOn: rowsIn(log!)
      .slice(1)
      .map(([date]) => date!),
  };
}

interface Section {
  readonly title: string;
  readonly nodes: readonly RootContent[];
}

/** What stands under each heading of that depth; what stands before the first is left out. */
function sectionsOf(nodes: readonly RootContent[], depth: number): Section[] {
  const starts = nodes.flatMap((node, index) =>
    node.type === 'heading' && node.depth === depth ? [index] : [],
  );
  return starts.map((start, index) => ({
    title: textOf(nodes[start]!),
    nodes: nodes.slice(start + 1, starts[index + 1]),
  }));
}

function stepOf({ title, nodes }: Section): PageStep {
  return {
    title,
    text: nodes.map(textOf).join('\n'),
    facts: childrenOf(nodes[0]!)
      .filter(({ type }) => type === 'strong')
      .map(textOf),
    rows: rowsIn(nodes),
    links: nodes.flatMap(linksIn),
  };
}

function rowsIn(nodes: readonly RootContent[]): string[][] {
  return nodes
    .filter((node): node is Table => node.type === 'table')
    .flatMap((table) => table.children.map((row) => row.children.map(textOf)));
}

function itemsIn(nodes: readonly Nodes[]): Item[] {
  return nodes
    .filter(({ type }) => type === 'list')
    .flatMap((list) =>
      childrenOf(list).map((item) => ({
        text: childrenOf(item)
          .filter(({ type }) => type !== 'list')
          .map(textOf)
          .join('\n'),
        points: itemsIn(childrenOf(item)),
      })),
    );
}

function linksIn(node: Nodes): PageLink[] {
  if (node.type === 'link') return [{ name: textOf(node), url: node.url }];
  const bare = node.type === 'text' ? (node.value.match(/https?:\/\/[\w./-]*\w/g) ?? []) : [];
  return [...bare.map((url) => ({ name: '', url })), ...childrenOf(node).flatMap(linksIn)];
}

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}
