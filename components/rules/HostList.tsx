import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';

/** A host on which the panel is turned on. */
export interface HostOn {
  /** As `URL.host`. */
  readonly host: string;
  /** The id of the adapter that is asked there; undefined where every one is. */
  readonly crm?: string | undefined;
  /** A policy says which CRM it is: it cannot be turned off here. */
  readonly isFixed?: boolean;
}

interface HostListProps {
  readonly labelledBy: string;
  readonly hosts: readonly HostOn[];
  readonly crms: readonly { readonly id: string; readonly name: string }[];
  onTurnOff(host: string): Promise<boolean>;
}

/** Where the panel is turned on, and as which CRM. What is stored for a host stays. */
export function HostList({ labelledBy, hosts, crms, onTurnOff }: HostListProps) {
  const [off, setOff] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const result = useRef<HTMLParagraphElement>(null);
  const isDone = off !== undefined && !hosts.some(({ host }) => host === off);
  useLayoutEffect(() => {
    // The button that was clicked is gone.
    if (isDone) result.current?.focus();
  }, [isDone, off]);
  const nameOf = (id: string | undefined) => crms.find((crm) => crm.id === id)?.name ?? id ?? '';

  async function turnOff(host: string) {
    setFailed(undefined);
    if (await onTurnOff(host)) setOff(host);
    else setFailed(host);
  }

  return (
    <>
      {hosts.length === 0 && <p>{text('rulesNoHosts')}</p>}
      <ul class="rule-list" aria-labelledby={labelledBy}>
        {hosts.map(({ host, crm, isFixed }) => (
          <li key={host} class="rule-host">
            <bdi dir="ltr">{host}</bdi>
            <span>
              <span class="facts">{nameOf(crm)}</span>
              {isFixed ? (
                <span class="facts">{text('setByPolicy')}</span>
              ) : (
                <button
                  type="button"
                  class="quiet"
                  aria-label={text('rulesTurnOffNamed', { host })}
                  onClick={() => void turnOff(host)}
                >
                  {text('rulesTurnOff')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p class="facts" role="status" ref={result} tabIndex={-1}>
        {isDone && text('rulesTurnedOff', { host: off })}
      </p>
      {failed && (
        <p class="notice problem" role="alert">
          {text('rulesNotTurnedOff', { host: failed })}
        </p>
      )}
    </>
  );
}
