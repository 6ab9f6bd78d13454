const suffixLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18 characters of a Salesforce account's id; undefined for what is none. The shorter form of 15
 * depends on case; the three characters added to it say which of them are capital letters, so that
 * both forms are one record. Accounts begin with 001 (Salesforce, 'Record ID prefixes').
 */
export function to18(text: string): string | undefined {
  if (!/^001([a-z\d]{3}){4,5}$/i.test(text)) return undefined;
  // Of the longer form this leaves what it was.
  return (text + suffixOf(text)).slice(0, 18);
}

/** One letter for each five characters, the first of them being the lowest bit. */
function suffixOf(id: string): string {
  return [0, 5, 10]
    .map((start) => {
      const capitals = [...id.slice(start, start + 5)].map((letter) => /[A-Z]/.test(letter));
      return suffixLetters[capitals.reduce((sum, isCapital, bit) => sum + (+isCapital << bit), 0)];
    })
    .join('');
}
