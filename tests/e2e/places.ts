import { customers, tenants } from '../crm-samples/customers.mjs';

/** Addresses of the sample CRMs, at the hosts that the real ones have. */
export const contosoHost = 'contoso.crm4.dynamics.com';

export function recordAddress({ id }: { id: string }, host = contosoHost): string {
  return `https://${host}/main.aspx?pagetype=entityrecord&etn=account&id=${id}`;
}

export function recordKey({ id }: { id: string }, host = contosoHost): string {
  return `dynamics365:${host}:account:${id}`;
}

export function listAddress(host = contosoHost): string {
  return `https://${host}/main.aspx?pagetype=entitylist&etn=account`;
}

export function tenantAddress({ id } = tenants.contoso, tab = 'playbook'): string {
  return `https://ftop.microsoft.com/App#/tenant/${id}/detail/${tab}`;
}

/** The panel as a page of its own, with this customer. */
export function panelAddress(extensionId: string, customer = customers.contoso): string {
  return `chrome-extension://${extensionId}/panel.html#${encodeURIComponent(recordKey(customer))}`;
}
