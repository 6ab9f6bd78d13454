export interface FamilyCustomer {
  /** As it stands in an address. */
  readonly id: string;
  /** As it stands in the key of the customer's record. */
  readonly keyId: string;
  /** '' for the one without a name. */
  readonly name: string;
}

export type Who = 'contoso' | 'fabrikam' | 'northwind' | 'northwindToo' | 'nameless' | 'saved';
export type FamilyPage = 'record' | 'fresh' | 'other' | 'list' | 'home';

/** A sample CRM: where its pages are, what they show, and when. */
export interface Family {
  /** The id of its adapter; undefined for a CRM that none knows. */
  readonly crm: string | undefined;
  /** What the extension calls the CRM. */
  readonly name: string;
  /** What tests call this copy of it. */
  readonly label: string;
  readonly origin: string;
  /** How it gets from page to page; 'load' is a page loaded anew. */
  readonly goesBy: 'push' | 'hash' | 'load';
  /** The ids of the boards that hold customers, where the user has to name them. */
  readonly boards?: readonly string[];
  /** 'contact' where the CRM does not tell people from companies; else 'account'. */
  readonly type?: 'contact';
  readonly customers: Readonly<Record<Who, FamilyCustomer>>;
  /** Templates of the addresses of each page, ':id' being the record's. */
  readonly addresses: Readonly<Record<FamilyPage, readonly string[]>>;
  /** Drawers and dialogs, by name. */
  readonly overlays: Readonly<Record<string, unknown>>;
}

export const knownFamilies: readonly Family[];
export const unknownFamilies: readonly [Family, Family];
export const families: readonly Family[];
