import { text } from '@/browser/text';
import type { RuleFault } from '@/crm/adapter-schema';
import type { FileFault } from '@/crm/rule-file';
import { faultInWords } from './fault-words';

interface OtherFaultsProps {
  readonly faults: readonly RuleFault[];
  /** It had no fault, and was not saved all the same. */
  readonly notSaved: boolean;
}

/** Fields of the form, by the end of their place. */
const shown =
  /^(?:name|hosts\[\d+\]|records\[\d+\](?:\.(?:path|hash|id|query.*|hashQuery.*))?|names\[\d+\]\.(?:read|selector|forms.*|endings.*)|notNames.*|dock)$/;

/** That something is wrong, said at the end of the form, with what has no field there. */
export function OtherFaults({ faults, notSaved }: OtherFaultsProps) {
  const others = faults.filter(({ place }) => !shown.test(place));

  return (
    <div role="alert">
      {(faults.length > 0 || notSaved) && (
        <div class="notice problem">
          <p>
            {faults.length > 0
              ? text('ruleFaults', { count: faults.length })
              : text('ruleNotSaved')}
          </p>
          {others.length > 0 && <FaultList faults={others} />}
        </div>
      )}
    </div>
  );
}

/** What is wrong, with its place as it stands in a file. */
export function FaultList({ faults }: { faults: readonly FileFault[] }) {
  const most = 20;
  return (
    <>
      <ul class="rule-faults">
        {faults.slice(0, most).map((fault) => (
          <li key={`${fault.place} ${fault.reason}`}>
            {fault.place && <code dir="ltr">{fault.place}</code>} {faultInWords(fault)}
          </li>
        ))}
      </ul>
      {faults.length > most && <p>{text('faultMore', { count: faults.length - most })}</p>}
    </>
  );
}
