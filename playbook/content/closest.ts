/**
 * The one to read for somebody whose browser speaks `language` (BCP 47): in exactly that language,
 * else in another form of it, as 'pt-BR' for 'pt-PT', else the first.
 */
export function closest<T extends { readonly language: string }>(
  language: string,
  available: readonly [T, ...T[]],
): T {
  const wanted = language.toLowerCase();
  return (
    available.find((each) => each.language.toLowerCase() === wanted) ??
    available.find((each) => withoutRegion(each.language) === withoutRegion(wanted)) ??
    available[0]
  );
}

function withoutRegion(language: string): string {
  return language.toLowerCase().split('-')[0]!;
}
