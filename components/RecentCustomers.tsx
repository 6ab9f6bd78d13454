import { crmName } from '@/browser/crm-names';
import { text } from '@/browser/text';
import type { CustomerEntry } from '@/playbook/customer-entry';
import { nameOrUnnamed } from './customer-name';

/** The customers seen last, each leading to its record in the CRM. */
export function RecentCustomers({ customers }: { customers: readonly CustomerEntry[] }) {
  if (customers.length === 0) return <p>{text('noCustomers')}</p>;

  return (
    <section class="recent" aria-labelledby="seen-last">
      <h2 id="seen-last">{text('seenLast')}</h2>
      <ul>
        {customers.map((customer) => (
          <li key={customer.id}>
            <a href={customer.address} target="_blank" rel="noopener noreferrer">
              <bdi class="recent-name">{nameOrUnnamed(customer.name, customer.crm)}</bdi>
              <span class="facts">
                {crmName(customer.crm)} · {standing(customer)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing({ position, count, mandatoryLeft }: CustomerEntry): string {
  const where = position === 0 ? text('complete') : text('stepOf', { position, count });
  return `${where} · ${text('mandatoryLeft', { count: mandatoryLeft })}`;
}
