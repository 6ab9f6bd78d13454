import { isEmailAddress } from './forms';

export { kickoffMinutes } from './task-deadlines';

export interface Attendees {
  /** Addresses that can be invited, each once, in the order in which they were typed. */
  readonly valid: readonly string[];
  /** What is none, as it was typed. */
  readonly invalid: readonly string[];
}

/**
 * The e-mail addresses in what was typed or pasted: apart by blanks, lines, commas or semicolons
 * (full-width ones too), with or without names as Outlook copies them: `Doe, Jane <jane@contoso.com>`.
 */
export function attendeesOf(typed: string): Attendees {
  const words = typed.split(/[;；\r\n]/).flatMap(addressesIn);
  const valid = words.filter(isEmailAddress);
  const byAddress = new Map(valid.toReversed().map((each) => [each.toLowerCase(), each]));
  return {
    valid: [...new Set(valid.map((each) => byAddress.get(each.toLowerCase())!))],
    invalid: [...new Set(words.filter((word) => !isEmailAddress(word)))],
  };
}

/** Words beside an address in angle brackets are a name; on their own, they are a wrong address. */
function addressesIn(piece: string): readonly string[] {
  const bracketed = [...piece.matchAll(/<([^<>]*)>/g)].map(([, inside]) => inside!.trim());
  const beside = piece
    .replace(/<[^<>]*>/g, ' ')
    .split(/[\s,，、]+/)
    .filter(Boolean);
  return bracketed.length > 0
    ? [...bracketed, ...beside.filter((word) => word.includes('@'))]
    : beside;
}
