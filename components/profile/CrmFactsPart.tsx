import { useRef, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { crmsWithFacts, hasFacts } from '@/browser/crm-facts/crms-with-facts';
import { crmName } from '@/browser/crm-names';
import type { Problem } from '@/browser/messages';
import { text } from '@/browser/text';
import type { Settings } from '@/playbook/settings';
import type { KickoffInView } from '../kickoff-in-view';
import { NotSaved } from '../notices';
import { CrmFactsList } from './CrmFactsList';
import { useCrmFacts } from './use-crm-facts';

interface CrmFactsPartProps {
  readonly kickoff: KickoffInView;
  readonly isOpen: boolean;
}

/**
 * What the CRM knows of the customer, as suggestions. Asked for only where the user has turned it
 * on, which is offered until there is an answer, whichever.
 */
export function CrmFactsPart({ kickoff, isOpen }: CrmFactsPartProps) {
  const { recordKey, settings } = kickoff;
  const [crm = ''] = recordKey.split(':');
  const isOn = settings.crmFacts === 'on' && hasFacts(crm);
  const state = useCrmFacts(recordKey, isOn && isOpen);
  const [problem, setProblem] = useState<Problem>();
  const title = useRef<HTMLLegendElement>(null);
  if (settings.crmFacts === 'off' || !hasFacts(crm)) return null;

  async function turn(crmFacts: Settings['crmFacts']) {
    const outcome = await ask({ ask: 'settings', change: { crmFacts } });
    setProblem(outcome.ok ? undefined : outcome.problem);
    // Its button goes; what it has turned on comes in its place.
    if (outcome.ok) title.current?.focus();
  }

  return (
    <fieldset class="task-part">
      <legend ref={title} tabIndex={-1}>
        {text('factsFrom', { crm: crmName(crm) })}
      </legend>
      {isOn ? (
        <CrmFactsList crm={crm} told={crmsWithFacts[crm]} state={state} kickoff={kickoff} />
      ) : (
        <>
          <p class="hint">{text('factsOffer', { crm: crmName(crm) })}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => void turn('on')}>
              {text('factsTurnOn')}
            </button>
            <button type="button" class="quiet" onClick={() => void turn('off')}>
              {text('factsNoThanks')}
            </button>
          </p>
        </>
      )}
      {problem && <NotSaved problem={problem} />}
    </fieldset>
  );
}
