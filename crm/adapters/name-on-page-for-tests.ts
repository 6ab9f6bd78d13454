import type { CrmAdapter } from '../adapter';
import { type FoundName, readName } from '../name-reader';
import { builtInAdapters } from '.';

export const sure = (name: string): FoundName => ({ name, unsure: false, isOwn: false });
export const guess = (name: string): FoundName => ({ name, unsure: true, isOwn: false });

/** The name that an adapter finds on a page of this content and title, for the record with this id. */
export function nameIn(crm: string, html: string, title = '', id = '1'): FoundName | undefined {
  document.body.innerHTML = html;
  document.title = title;
  return nameOnPage(crm, id);
}

/** On the page as it is. */
export function nameOnPage(crm: string, id = '1'): FoundName | undefined {
  const adapter = builtInAdapters.find((one) => one.id === crm) as CrmAdapter;
  return readName(document, adapter, id);
}
