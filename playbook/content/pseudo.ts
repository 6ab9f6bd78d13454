const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒğĥîĵķļɱñöþɋřšţûṽŵẋýžÁƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŘŠŢÛṼŴẊÝŽ';

/**
 * A text as a language nobody has would write it, for tests: still readable, but accented and about
 * 40 % longer, so that what is hard-coded or cut off is seen. Placeholders such as '{count}' stay.
 */
export function pseudo(text: string): string {
  if (text === '') return '';
  const parts = text.split(/(\{\w+\})/);
  // Every second part is a placeholder.
  const written = parts.map((part, index) => (index % 2 === 0 ? accent(lengthen(part)) : part));
  return `⟦${written.join('')}⟧`;
}

/** Vowels, n and s twice: they are two in five characters of an English text. */
function lengthen(text: string): string {
  return text.replace(/[aeiouns]/gi, '$&$&');
}

function accent(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)]!);
}
