/** An id has 40 characters at most, with what makes it unique. */
const longest = 30;

/**
 * An id for a rule of the user's own, made from its name, or from its host where the name has no
 * letter of ours: 'own-acme-crm', and 'own-acme-crm-2' where that is taken. It stands in the keys of
 * records: it is made once, and stays when the name is changed.
 */
export function ownId(name: string, host: string, taken: readonly string[]): string {
  const base = `own-${inLetters(name) || inLetters(host) || 'crm'}`;
  let id = base;
  for (let number = 2; taken.includes(id); number += 1) id = `${base}-${number}`;
  return id;
}

function inLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
}

/** The ids of rules as they were stored, whether this version takes them or not. */
export function ownIdsIn(stored: unknown): string[] {
  return (Array.isArray(stored) ? stored : []).flatMap((rule) => {
    const { id } = Object(rule);
    return typeof id === 'string' ? id : [];
  });
}
