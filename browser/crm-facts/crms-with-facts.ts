/** By adapter's id, what that CRM may tell of a customer; of the others nothing is asked. */
export const crmsWithFacts = {
  dynamics365: ['name', 'employees', 'owner', 'website'],
  espocrm: ['name', 'employees', 'owner', 'website'],
  odoo: ['name', 'owner', 'website'],
} as const satisfies Readonly<Record<string, readonly Fact[]>>;

export type Fact = 'name' | 'employees' | 'owner' | 'website';

export type CrmWithFacts = keyof typeof crmsWithFacts;

export function hasFacts(crm: string): crm is CrmWithFacts {
  return Object.hasOwn(crmsWithFacts, crm);
}
