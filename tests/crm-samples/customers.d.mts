export interface SampleCustomer {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly seats: number;
}

export interface SampleTenant {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
}

export const customers: Readonly<
  Record<
    | 'contoso'
    | 'adventureWorks'
    | 'northwind'
    | 'northwindToo'
    | 'markup'
    | 'rightToLeft'
    | 'long'
    | 'nameless'
    | 'fabrikam',
    SampleCustomer
  >
>;
export const accounts: readonly SampleCustomer[];
export const contacts: readonly SampleCustomer[];
export const tenants: Readonly<Record<'contoso' | 'adventureWorks' | 'tailspin', SampleTenant>>;
export const tenantTabs: readonly string[];

export function dynamicsAddress(query: Readonly<Record<string, string>>, host?: string): string;
export function accountAddress(account: { readonly id: string }, host?: string): string;
export function accountListAddress(host?: string): string;
export function newAccountAddress(host?: string): string;
export function contactAddress(contact: { readonly id: string }, host?: string): string;
export function tenantAddress(tenant: { readonly id: string }, tab?: string): string;
