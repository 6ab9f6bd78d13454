import { useState } from 'preact/hooks';
import { text } from '@/browser/text';

interface TurnOnProps {
  /** The CRM's name. */
  readonly crm: string;
  readonly host: string;
  /** Asks the browser; false where the user, or a policy, said no. */
  onTurnOn(): Promise<boolean>;
}

/** A CRM that we know, on a host that we may not look at yet. */
export function TurnOn({ crm, host, onTurnOn }: TurnOnProps) {
  const [refused, setRefused] = useState(false);

  return (
    <section class="turn-on">
      <p>{text('turnOnHint', { crm, host })}</p>
      <button
        type="button"
        class="button primary"
        onClick={async () => setRefused(!(await onTurnOn()))}
      >
        {text('turnOn', { host })}
      </button>
      {refused && (
        <p class="notice problem" role="alert">
          {text('turnOnRefused', { host })}
        </p>
      )}
    </section>
  );
}
