import type { IdShape } from './adapter';
import { to18 } from './salesforce-id';

const isUuid = (text: string) =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) &&
  // The nil GUID means 'none': nothing but zeros.
  /[1-9a-f]/i.test(text);

/** Stands where an id stands elsewhere; in lower case. */
const reserved =
  /^(?:new|create|add|edit|list|index|all|search|import|export|settings|home|view|detail|undefined|null)$/i;

const shaped = (isId: (text: string) => boolean) => (text: string) =>
  isId(text) ? text : undefined;

/** Each brings the writings of one id to one text, and gives undefined for what is no id. */
const readers: Readonly<Record<IdShape, (text: string) => string | undefined>> = {
  guid(text) {
    // Braces both or none: half a pair is a torn address.
    const id = text.toLowerCase().replace(/^\{(.*)\}$/, '$1');
    return isUuid(id) ? id : undefined;
  },
  uuid: shaped(isUuid),
  // 19 digits hold every 64-bit number: longer is no id of any CRM.
  number: shaped((text) => /^[1-9]\d{0,18}$/.test(text)),
  salesforce: to18,
  hex: shaped((text) => /^[\da-f]{17,32}$/.test(text)),
  word: shaped((text) => /^(?=.*\d)[\w.-]{1,64}$/.test(text)),
  text: shaped((text) => /^[^/?#&;\s]{1,200}$/.test(text) && !reserved.test(text)),
};

/** The id as it stands in a record's key, from its text in the address, which is decoded already. */
export function readId(shape: IdShape, text: string): string | undefined {
  return readers[shape](text);
}
