import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { text } from '@/browser/text';
import { crmNames } from '@/crm/crm-names';
import { newSetUp, type SetUpState } from '@/crm/set-up-state';
import { SetUpView } from './SetUpView';

interface SetUpPageProps {
  /** Of the page that the panel stands in, as it is now. */
  readonly address: string;
  /** Ids of the rules that there are. */
  readonly ownIds: readonly string[];
}

/** Not monday: it is on its own hosts alone, where the popup asks for its boards. */
const builtIn = Object.entries(crmNames)
  .filter(([id]) => id !== 'monday')
  .map(([id, name]) => ({ id, name }));

/**
 * The making of a rule, in the panel beside the CRM's pages. How far it has come is kept by the
 * background, for those pages may be loaded anew, and this view with them.
 */
export function SetUpPage({ address, ownIds }: SetUpPageProps) {
  const { host } = new URL(address);
  const [state, setState] = useState<SetUpState>();
  const [failed, setFailed] = useState(false);
  const say = async (answered: Promise<{ readonly ok: boolean }>) => {
    const { ok } = await answered;
    setFailed(!ok);
    return ok;
  };

  useEffect(() => {
    void ask({ ask: 'setUpState', host }).then((kept) => {
      setState((kept.ok && kept.value) || newSetUp);
      setFailed(!kept.ok);
    });
  }, [host]);
  if (!state) return null;

  return (
    <>
      {failed && (
        <p class="notice problem" role="alert">
          {text('problemUnreachable')}
        </p>
      )}
      <SetUpView
        address={address}
        state={state}
        builtIn={builtIn}
        ownIds={ownIds}
        onState={(next) => {
          setState(next);
          void say(ask({ ask: 'keepSetUp', host, state: next }));
        }}
        onPoint={async (words) => {
          const pointed = await ask({ ask: 'point', words });
          return (pointed.ok && pointed.value) || undefined;
        }}
        onStopPointing={() => void ask({ ask: 'stopPointing' })}
        onRead={async (names) => {
          if (names.length === 0) return undefined;
          const read = await ask({ ask: 'readNames', names });
          return (read.ok && read.value) || undefined;
        }}
        onSave={(rule) => say(ask({ ask: 'saveRules', rules: [rule] }))}
        onChooseBuiltIn={(crm) => void say(ask({ ask: 'chooseCrm', address, crm }))}
        onCancel={() => void say(ask({ ask: 'setUp', address, isOn: false }))}
      />
    </>
  );
}
