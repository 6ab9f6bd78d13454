import { useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { askToRunOn } from '@/browser/crm-access';
import type { PageFacts } from '@/browser/page-facts';
import { text } from '@/browser/text';
import type { CrmAdapter } from '@/crm/adapter';
import { Labelled } from '../fields/Labelled';

interface TurnOnProps {
  readonly page: PageFacts;
  /** The CRM that this host will be. */
  readonly crm: Pick<CrmAdapter, 'id' | 'name' | 'setting'>;
  /** It is on by now. */
  onDone(): void;
}

/**
 * A CRM that we know, on a host that it is not turned on for. The background is told before the
 * browser is asked: the browser's question may close the popup that asked it.
 */
export function TurnOn({ page, crm, onDone }: TurnOnProps) {
  const { url, settings } = page;
  const host = url.hostname;
  const [boards, setBoards] = useState(settings.values?.join(', ') ?? boardIn(url));
  const [problem, setProblem] = useState<'boards' | 'refused'>();
  const values = boards.split(/[\s,;]+/).filter(Boolean);

  async function turnOn() {
    if (crm.setting && !(values.length && values.every((value) => /^[1-9]\d{0,18}$/.test(value)))) {
      return setProblem('boards');
    }
    const told = ask({
      ask: 'turnOn',
      address: url.href,
      crm: crm.id,
      ...(crm.setting && { values }),
    });
    const isGranted = page.isPermitted || (await askToRunOn(url));
    const { ok } = await told;
    if (isGranted && ok) return onDone();
    setProblem('refused');
  }

  const wasOn = settings.crm === crm.id && settings.byPolicy === undefined && !page.isPermitted;
  return (
    <form
      class="turn-on"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void turnOn();
      }}
    >
      <p>{text(wasOn ? 'turnOnAgain' : 'turnOnHint', { crm: crm.name, host })}</p>
      {crm.setting && (
        <Labelled
          label={text('boards')}
          hint={text('boardsHint')}
          problem={problem === 'boards' ? text('boardsWrong') : undefined}
        >
          {(aria) => (
            <input
              {...aria}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={boards}
              onInput={({ currentTarget }) => setBoards(currentTarget.value)}
            />
          )}
        </Labelled>
      )}
      {!page.isPermitted && <p class="facts">{text('turnOnWhy', { host })}</p>}
      <button type="submit" class="button primary">
        {text('turnOn', { host })}
      </button>
      {problem === 'refused' && (
        <p class="notice problem" role="alert">
          {text('turnOnRefused', { host })}
        </p>
      )}
    </form>
  );
}

/** The board on the screen, which is likely meant. */
function boardIn({ pathname }: URL): string {
  return /^\/boards\/(\d+)/.exec(pathname)?.[1] ?? '';
}
