import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { CrmAdapter } from '@/crm/adapter';
import { explainAddress, type Failure } from '@/crm/explain';
import { recogniseRecord } from '@/crm/recognise';
import { Labelled } from '../fields/Labelled';
import { failureInWords } from './failure-words';

/** What the rule, as it is now, makes of an address; undefined while the rule has a fault. */
export function TryAddress({ rule }: { rule: CrmAdapter | undefined }) {
  const [typed, setTyped] = useState('');
  const address = typed.trim();

  return (
    <div class="rule-try">
      <Labelled label={text('ruleTry')} hint={text('ruleTryHint')}>
        {(aria) => (
          <input
            {...aria}
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Labelled>
      <div role="status">{address && <Tried address={address} rule={rule} />}</div>
    </div>
  );
}

function Tried({ address, rule }: { address: string; rule: CrmAdapter | undefined }) {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) {
    return <p>{text('ruleTryNoAddress')}</p>;
  }
  if (!rule) return <p>{text('ruleTryFaults')}</p>;
  const url = new URL(address);
  const record = recogniseRecord(url, [rule]);
  if (record) return <p>{text('ruleTryCustomer', { id: record.id })}</p>;
  return (
    <>
      <p>{text('ruleTryNone')}</p>
      <ul class="rule-faults">
        {failuresOf(url, rule).map((failure) => (
          <li key={JSON.stringify(failure)}>{failureInWords(failure)}</li>
        ))}
      </ul>
    </>
  );
}

function failuresOf(url: URL, rule: CrmAdapter): readonly Failure[] {
  const explained = explainAddress(url, [rule]);
  return explained.outcome === 'near' ? explained.failures : [];
}
