import type { IdShape } from './adapter';

/** Each brings the writings of one id to one text, and gives undefined for what is no id. */
const readers: Readonly<Record<IdShape, (text: string) => string | undefined>> = {
  guid(text) {
    // Braces both or none: half a pair is a torn address.
    const id = text.toLowerCase().replace(/^\{(.*)\}$/, '$1');
    const isGuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);
    // The nil GUID means 'none': nothing but zeros.
    return isGuid && /[1-9a-f]/.test(id) ? id : undefined;
  },

  // 19 digits hold every 64-bit number: longer is no id of any CRM.
  number: (text) => (/^[1-9]\d{0,18}$/.test(text) ? text : undefined),
};

/** The id as it stands in a record's key, from its text in the address, which is decoded already. */
export function readId(shape: IdShape, text: string): string | undefined {
  return readers[shape](text);
}
