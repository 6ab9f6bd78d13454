import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { crmName } from '@/browser/crm-names';
import type { PageFacts } from '@/browser/page-facts';
import { text } from '@/browser/text';
import type { CustomerEntry } from '@/playbook/customer-entry';
import { nameOrUnnamed } from '../customer-name';
import { Labelled } from '../fields/Labelled';

interface ChooseCustomerProps {
  readonly page: PageFacts;
  onDone(): void;
}

/** Who is on this page, where nothing tells it or something tells it wrongly. */
export function ChooseCustomer({ page, onDone }: ChooseCustomerProps) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly CustomerEntry[]>([]);
  const [failed, setFailed] = useState(false);
  const latest = useRef('');
  const headingId = useId();

  useEffect(() => {
    latest.current = words;
    void ask({ ask: 'customers', words }).then((outcome) => {
      // What was asked for before the last letter is of no use any more.
      if (outcome.ok && latest.current === words) setFound(outcome.value);
    });
  }, [words]);

  async function choose(customerId: string) {
    const outcome = await ask({ ask: 'byHand', address: page.url.href, customerId });
    setFailed(!outcome.ok);
    if (outcome.ok) onDone();
  }

  return (
    <section class="choose" aria-labelledby={headingId}>
      <h2 id={headingId}>{text('byHandChoose')}</h2>
      <Labelled label={text('byHandFind')}>
        {(aria) => (
          <input
            {...aria}
            type="search"
            autocomplete="off"
            maxLength={200}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        )}
      </Labelled>
      <p class="unseen" role="status">
        {words && text('byHandFound', { count: found.length })}
      </p>
      <ul class="choices">
        {found.slice(0, mostShown).map((customer) => (
          <li key={customer.id}>
            <button type="button" class="choice" onClick={() => choose(customer.id)}>
              <bdi>{nameOrUnnamed(customer.name, customer.crm)}</bdi>
              <span class="facts">{crmName(customer.crm)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => choose('')}>
        {text('byHandNew')}
      </button>
      {failed && (
        <p class="notice problem" role="alert">
          {text('byHandFailed')}
        </p>
      )}
    </section>
  );
}

/** So that the button below stays in sight; a word more finds the others. */
const mostShown = 8;
