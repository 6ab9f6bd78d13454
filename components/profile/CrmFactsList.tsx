import { useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import type { Fact } from '@/browser/crm-facts/crms-with-facts';
import { formatMoment, formatNumber } from '@/browser/format';
import type { Problem } from '@/browser/messages';
import { text } from '@/browser/text';
import { path } from '@/playbook/field-path';
import { profileOf } from '@/playbook/profile';
import { nameOrUnnamed } from '../customer-name';
import type { KickoffInView } from '../kickoff-in-view';
import { NotSaved } from '../notices';
import { CopyFactButton } from './CopyFactButton';
import { FactLine } from './FactLine';
import type { FactsState } from './use-crm-facts';
import { WebsiteLink } from './WebsiteLink';

interface CrmFactsListProps {
  /** The adapter's id. */
  readonly crm: string;
  /** What this CRM may tell. */
  readonly told: readonly Fact[];
  readonly state: FactsState;
  readonly kickoff: KickoffInView;
}

/**
 * What the CRM has told, each with what can be done with it: nothing is filled in by itself. The
 * lines are there before their words, and stay where these do not come, so that nothing moves under
 * the hand; where it is known at once that they will not, there are none.
 */
export function CrmFactsList({ crm, told, state, kickoff }: CrmFactsListProps) {
  const { recordKey, customerName, fields } = kickoff;
  const [problem, setProblem] = useState<Problem>();
  const { facts, isSlow } = state;
  const { name, employees, owner, website, readAt } = facts ?? {};
  const isUsed = employees === profileOf(fields.checklist).seats;
  const orDash = (words: string | undefined) => words ?? (facts ? '–' : '');

  async function useName(wanted: string) {
    // Not what stands there for want of a name.
    const besides = customerName === nameOrUnnamed('', crm) ? undefined : customerName;
    const outcome = await ask({ ask: 'name', recordKey, text: wanted, besides });
    setProblem(outcome.ok ? undefined : outcome.problem);
  }

  if (facts === null && !isSlow) return <p class="facts">{text('factsUnavailable')}</p>;
  return (
    <>
      <ul>
        <FactLine label={text('factsName')} words={orDash(name)}>
          {name && name !== customerName && (
            <button type="button" class="button" onClick={() => void useName(name)}>
              {text('factsUseName')}
            </button>
          )}
        </FactLine>
        {told.includes('employees') && (
          <FactLine
            label={text('factsEmployees')}
            words={orDash(employees === undefined ? undefined : formatNumber(employees))}
          >
            {employees !== undefined && (
              <button
                type="button"
                class="button"
                aria-disabled={isUsed}
                onClick={() => {
                  if (isUsed) return;
                  void fields.set([{ path: path.profile('seats'), value: employees }]);
                }}
              >
                {text(isUsed ? 'factsAreSeats' : 'factsUseAsSeats')}
              </button>
            )}
          </FactLine>
        )}
        <FactLine label={text('factsOwner')} words={orDash(owner)}>
          {owner && <CopyFactButton words={owner} />}
        </FactLine>
        <FactLine
          label={text('factsWebsite')}
          words={orDash(website)}
          link={website && <WebsiteLink address={website} />}
        />
      </ul>
      {told.includes('employees') && <p class="hint">{text('factsSeatsHint')}</p>}
      <p class="facts" role="status">
        {readAt !== undefined && text('factsReadAt', { when: asMoment(readAt) })}
        {facts === undefined && isSlow && text('factsReading')}
        {facts === null && text('factsUnavailable')}
      </p>
      {problem && <NotSaved problem={problem} />}
    </>
  );
}

/** On the clock of who reads it. */
function asMoment(milliseconds: number): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
  return formatMoment(instant.toZonedDateTimeISO(Temporal.Now.timeZoneId()));
}
