/**
 * Where the name stands in a title, told by the titles of two customers: 'Contoso | Acme' and
 * 'Fabrikam | Acme' have the form ':name | Acme' (`NameSource.forms`). Parts are cut off only at what
 * parts them, so that 'Contoso Ltd' and 'Fabrikam Ltd' keep the 'Ltd'. Undefined where the two have
 * no part in common, or nothing else.
 */
export function titleForm(one: string, two: string): string | undefined {
  const [first, second] = [partsOf(one), partsOf(two)];
  const most = Math.min(first.length, second.length) - 1;
  const before = commonParts(first, second, most);
  const after = commonParts(first.toReversed(), second.toReversed(), most - before);
  const [nameOfOne, nameOfTwo] = [first, second].map((parts) =>
    parts.slice(before, parts.length - after).join(''),
  );
  if (before + after === 0 || nameOfOne === nameOfTwo) return undefined;
  const [head, tail] = [first.slice(0, before), first.slice(first.length - after)];
  return `${head.join('')}:name${tail.join('')}`;
}

/** Texts and what parts them, in turn. */
function partsOf(title: string): string[] {
  return title.split(/( [-–—|·•»›] |: )/);
}

/** How many are the same from the start: each text with what parts it from the next. */
function commonParts(one: readonly string[], two: readonly string[], most: number): number {
  let count = 0;
  while (count + 2 <= most && one[count] === two[count] && one[count + 1] === two[count + 1]) {
    count += 2;
  }
  return count;
}
