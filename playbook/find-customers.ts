import type { CustomerEntry } from './customer-entry';

/**
 * The customers whose name has all of these words, whatever their case and accents, each as a part of
 * some word; seen last first. Without words, all of them. One without a name is found by none.
 */
export function findCustomers(
  entries: readonly CustomerEntry[],
  words: string,
  most: number,
): CustomerEntry[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return entries
    .filter(({ name }) => {
      const text = plain(name);
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => b.lastSeen - a.lastSeen)
    .slice(0, most);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
