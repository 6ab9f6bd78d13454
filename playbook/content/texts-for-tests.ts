/** Every text in a tree, with the path it stands at. */
export function textsIn(
  tree: object,
  path: readonly string[] = [],
): { readonly path: string; readonly text: unknown }[] {
  return Object.entries(tree).flatMap(([key, node]) =>
    typeof node === 'object' && node !== null
      ? textsIn(node, [...path, key])
      : [{ path: [...path, key].join('.'), text: node }],
  );
}
