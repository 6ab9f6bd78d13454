import type { CrmAdapter } from '../adapter';

/** Tryton's web client, sao, on a host of the company's own. The whole route is in the hash. */
export const tryton: CrmAdapter = {
  id: 'tryton',
  name: 'Tryton',
  hosts: [],

  // '#<database>/model/<model>/<id>', then ';name=…&views=…' of the tab: never the customer's name.
  // A list and a record not yet saved have no id.
  records: [
    { id: 'number', hash: '#*/model/party.party/:id' },
    { id: 'number', hash: '#*/model/party.party/:id;**' },
  ],
  otherPages: [{ hash: '#*/model/**' }, { hash: '#*/wizard/**' }],

  // Title and tab say 'Party' for every customer. Inner tabs stay in the page, and an address or a
  // contact below the customer may have a name field too: the first of the tab on top is meant.
  names: [{ selector: '#tabcontent > .tab-pane.active input[name=name]', read: 'value' }],

  dock: 'body',
};
