import { crmName } from '@/browser/crm-names';
import { text } from '@/browser/text';

/** 'Unnamed account · Tryton' while the CRM has not told it. */
export function nameOrUnnamed(name: string, crm: string): string {
  return name || text('unnamed', { crm: crmName(crm) });
}
