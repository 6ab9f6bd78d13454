import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { crmName } from '@/browser/crm-names';
import { text } from '@/browser/text';
import type { Deadline } from '@/playbook/deadlines';
import type { Playbook } from '@/playbook/model';
import type { Profile } from '@/playbook/profile';
import type { Progress } from '@/playbook/progress';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { nameOrUnnamed } from './customer-name';
import { DeadlineLine } from './deadline/DeadlineLine';
import { NameForm } from './later-parts';
import { chosenIn } from './profile/facts-of';

interface CustomerHeadProps {
  readonly customer: ShownCustomer;
  readonly playbook: Playbook;
  readonly profile: Profile;
  readonly progress: Progress;
  /** The nearest one; none where nothing is due. */
  readonly deadline?: Deadline | undefined;
  readonly now: Temporal.ZonedDateTime;
  /** Stands beside the name. */
  readonly menu: ComponentChildren;
}

/** Who it is, in which CRM, where one stands, and what is due first. */
export function CustomerHead({ customer, playbook, ...props }: CustomerHeadProps) {
  const { name, crm } = customer;
  const [isNaming, setNaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const shown = nameOrUnnamed(name, crm);
  const facts = [crmName(crm), ...chosenIn(props.profile, playbook)].join(' · ');
  const { workDone, workTotal } = props.progress;

  return (
    <header class="head">
      <div class="head-name">
        {/* In its own direction, whatever the view's; what turns text in it ends with it. */}
        <h1 dir="auto" title={shown}>
          {shown}
        </h1>
        <button
          ref={pencil}
          type="button"
          class="pencil"
          data-wanted={!name}
          aria-label={text(name ? 'nameChange' : 'nameGive')}
          aria-expanded={isNaming}
          onClick={() => setNaming(!isNaming)}
        >
          <span aria-hidden="true">✎</span>
        </button>
        {props.menu}
      </div>
      {isNaming && (
        <NameForm
          customer={customer}
          onClose={() => {
            setNaming(false);
            pencil.current?.focus();
          }}
        />
      )}
      {name && !customer.nameIsSure && <p class="facts">{text('nameUnsure')}</p>}
      <p class="facts head-facts" title={facts}>
        {facts}
      </p>
      <p class="standing">
        <progress
          aria-label={text('progress')}
          aria-valuetext={text('progressValue', { done: workDone, total: workTotal })}
          value={workDone}
          max={Math.max(workTotal, 1)}
        />
        <span>{standing(props.progress)}</span>
      </p>
      {props.deadline && (
        <section aria-label={text('deadline')}>
          <DeadlineLine deadline={props.deadline} playbook={playbook} now={props.now} />
        </section>
      )}
    </header>
  );
}

function standing({ complete, position, count, mandatoryLeft }: Progress): string {
  const where = complete ? text('complete') : text('stepOf', { position, count });
  return `${where} · ${text('mandatoryLeft', { count: mandatoryLeft })}`;
}
