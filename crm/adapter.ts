/**
 * Everything we know about one CRM, as data: adding a CRM is adding one such file (ADR 0008).
 * Nothing in it runs code, so that users and administrators can bring their own. `recognise.ts`
 * reads the addresses, `name-reader.ts` the names, `entrypoints/crm` the dock.
 */
export interface CrmAdapter {
  /** In the record's key; never changed. */
  readonly id: string;
  readonly name: string;

  /** Hosts it lives on, see `HostPattern`; empty for a CRM that lives on any host. */
  readonly hosts: readonly HostPattern[];

  /** The pages that show a customer, most precise first. */
  readonly records: readonly RecordPage[];

  /** Pages that are surely this CRM's though no customer is shown; for CRMs without hosts of their own. */
  readonly otherPages?: readonly PagePattern[];

  /** Where the customer's name stands, most trusted first. */
  readonly names: readonly NameSource[];

  /** Texts in lower case that stand in the name's place but are none: labels, the application's name. */
  readonly notNames?: readonly string[];

  /**
   * A hash parameter that, where the address has it, carries the address of what is really shown,
   * relative to the page's own ('ajaxUILoc'): the patterns then look at that one.
   */
  readonly addressIn?: string;

  /** Where the page carries the record's id beside its name: a name counts only while that is the id. */
  readonly idOnPage?: { readonly selector: string; readonly read?: 'text' | 'value' };

  /**
   * What the user must tell before the CRM can be turned on: ids of the boards that hold customers.
   * The first '*' in the path of each of its record pages is where they stand.
   */
  readonly setting?: 'boards';

  /** How the page makes room for the panel, see `public/dock.css`. */
  readonly dock: DockStrategy;
}

/**
 * A host name in which '*' is a label to its end and '#' one digit: '*.crm##.dynamics.com', 'app-*.x.com'.
 * With a port it is that port alone; 'www' is no one's own label, so '*' is not that.
 */
export type HostPattern = string;

/**
 * All the parts named must match as a whole. In a part, '*' is a segment to its end, a run without
 * / ? # & ; and '**' is anything at all, '' included; it ends the part or goes on with one of those,
 * and there is one at most. '~' ends the part, or goes on after / ? or ; and stands last. A part that
 * breaks these rules never matches: so matching stays linear (`template.ts`).
 */
export interface PagePattern {
  readonly path?: string;
  /** A path that makes it another page, as that of a copy which is not saved yet. */
  readonly notPath?: string;
  readonly hash?: string;
  /** By parameter name; names and values compare without case. */
  readonly query?: Readonly<Record<string, string>>;
  /** The hash, read as parameters ('#id=2&model=res.partner'), compared as those of `query` are. */
  readonly hashQuery?: Readonly<Record<string, string>>;
  /** Parameters of the query any of which makes it another page ('isDuplicate': 'true'). */
  readonly notQuery?: Readonly<Record<string, string>>;
  /** Compare path and hash without case too. */
  readonly anyCase?: boolean;
}

/** ':id' in one of the parts is where the id stands. */
export interface RecordPage extends PagePattern {
  /** 'account' where left out. */
  readonly type?: RecordType;
  readonly id: IdShape;
  /** A parameter that carries further parameters, encoded ('extraqs'): where `query` also looks for ':id'. */
  readonly nestedQuery?: string;
}

/** 'account' for customer organisations; 'contact' only where a CRM cannot tell them apart. */
export type RecordType = 'account' | 'contact';

/**
 * guid: lower case, without braces, never nil. uuid: the same, but as it is written. number: digits,
 * no leading zero. salesforce: 15 or 18 characters of an account, always given as 18. hex: 17 to 32
 * hexadecimal digits. word: letters, digits, '.', '_' and '-', at least one of them a digit. text:
 * any one segment that is no word of a CRM's own ('new', 'list').
 */
export type IdShape = 'guid' | 'uuid' | 'number' | 'salesforce' | 'hex' | 'word' | 'text';

export interface NameSource {
  /** The first visible match outside dialogs counts. */
  readonly selector: string;
  /** 'text' where left out; 'title' is the document's, whatever the selector, without a counter before it. */
  readonly read?: 'text' | 'value' | 'title';
  /** Look into open shadow roots too, where the document itself has no match. */
  readonly deep?: boolean;
  /** Of several visible matches the last one counts, where a CRM puts the newer over the older. */
  readonly last?: boolean;
  /** Elements at its end that are no part of the name. */
  readonly without?: string;
  /** Endings to cut off, the first that fits: ' - Saved'. */
  readonly endings?: readonly string[];
  /**
   * The text as a whole, ':name' where the name stands, '*' for some text: ':name | * | Salesforce'. The
   * first that fits counts; a text that fits none is no name. The name is as long as it can be.
   */
  readonly forms?: readonly string[];
  /** True where what stands there may be something else: shown as unconfirmed. */
  readonly unsure?: boolean;
}

/** body: the page's body becomes the containing block of all it holds; margin: the root gets a margin. */
export type DockStrategy = 'body' | 'margin';

/** A real address and what it shows. Kept in `<crm>.examples.ts`: for tests and documents, not shipped. */
export interface Example {
  readonly url: string;
  /** The record's id, or null where the page shows no customer. */
  readonly id: string | null;
  readonly why?: string;
}
