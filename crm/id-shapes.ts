import { addIdReaders, isUuid } from './id-shape';
import { to18 } from './salesforce-id';

/** Stands where an id stands elsewhere. */
const reserved = /^(?:new|create|add|edit|view|list|index|all|search|import|export)$/i;

const shaped = (isId: (text: string) => boolean) => (text: string) =>
  isId(text) ? text : undefined;

addIdReaders({
  uuid: shaped(isUuid),
  // 19 digits hold every 64-bit number: longer is no id of any CRM.
  number: shaped((text) => /^[1-9]\d{0,18}$/.test(text)),
  salesforce: to18,
  hex: shaped((text) => /^[\da-f]{17,32}$/.test(text)),
  word: shaped((text) => /^(?=.*\d)[\w.-]{1,64}$/.test(text)),
  text: shaped((text) => /^[^/?#&;\s]{1,200}$/.test(text) && !reserved.test(text)),
});
