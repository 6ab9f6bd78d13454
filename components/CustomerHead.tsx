import { text } from '@/browser/text';
import { builtInAdapters } from '@/crm/adapters';
import type { Progress } from '@/playbook/progress';

interface CustomerHeadProps {
  readonly name: string;
  readonly nameIsSure: boolean;
  /** The adapter's id. */
  readonly crm: string;
  readonly progress: Progress;
}

/** Who it is, in which CRM, and where one stands. */
export function CustomerHead({ name, nameIsSure, crm, progress }: CustomerHeadProps) {
  const shown = nameOrUnnamed(name, crm);
  const { workDone, workTotal } = progress;

  return (
    <header class="head">
      {/* The name may hold marks that turn the direction of text: they end with it. */}
      <h1 title={shown}>
        <bdi>{shown}</bdi>
      </h1>
      <p class="facts">
        {crmName(crm)}
        {name && !nameIsSure && <span> · {text('nameUnsure')}</span>}
      </p>
      <p class="standing">
        <progress
          aria-label={text('progress')}
          aria-valuetext={text('progressValue', { done: workDone, total: workTotal })}
          value={workDone}
          max={Math.max(workTotal, 1)}
        />
        <span>{standing(progress)}</span>
      </p>
    </header>
  );
}

/** 'Unnamed account · Tryton' while the CRM has not told it. */
export function nameOrUnnamed(name: string, crm: string): string {
  return name || text('unnamed', { crm: crmName(crm) });
}

export function crmName(crm: string): string {
  return builtInAdapters.find(({ id }) => id === crm)?.name ?? crm;
}

function standing({ complete, position, count, mandatoryLeft }: Progress): string {
  const where = complete ? text('complete') : text('stepOf', { position, count });
  return `${where} · ${text('mandatoryLeft', { count: mandatoryLeft })}`;
}
