import type { IdShape } from './adapter';

/** Brings the writings of one id to one text, and gives undefined for what is no id. */
export type IdReader = (text: string) => string | undefined;

export const isUuid = (text: string) =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) &&
  // The nil GUID means 'none': nothing but zeros.
  /[1-9a-f]/i.test(text);

/**
 * Those of the CRMs that are on from the start; all others come with `id-shapes.ts`, which the script
 * in those CRMs' pages does not carry.
 */
const readers: Partial<Record<IdShape, IdReader>> = {
  guid(text) {
    // Braces both or none: half a pair is a torn address.
    const id = text.toLowerCase().replace(/^\{(.*)\}$/, '$1');
    return isUuid(id) ? id : undefined;
  },
};

/** From now on ids of these shapes are read too. */
export function addIdReaders(more: Partial<Record<IdShape, IdReader>>): void {
  Object.assign(readers, more);
}

/** The id as it stands in a record's key, from its text in the address, which is decoded already. */
export function readId(shape: IdShape, text: string): string | undefined {
  return readers[shape]?.(text);
}
