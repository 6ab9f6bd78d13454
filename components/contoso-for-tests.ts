import { newChecklist } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import type { ShownCustomer } from '@/playbook/shown-customer';

/** A customer of whom nothing is done yet. */
export const contoso: ShownCustomer = {
  id: '1',
  recordKey: 'tryton:crm.test:account:2',
  crm: 'tryton',
  name: 'Contoso Retail Ltd',
  nameIsSure: true,
  checklist: newChecklist('c1', builtInPlaybook('en')),
};
