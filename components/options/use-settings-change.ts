import { useRef, useState } from 'preact/hooks';
import type { Outcome, Problem } from '@/browser/messages';
import type { Settings, SettingsChange } from '@/playbook/settings';

export type ChangeSettings = (change: SettingsChange) => Promise<Outcome<Settings>>;

/**
 * The settings as the user wants them: what was changed shows at once, and falls back to what is on
 * disk where it could not be saved. Changes are told in their order; the background makes them one
 * after the other.
 */
export function useSettingsChange(settings: Settings, onChange: ChangeSettings) {
  const [pending, setPending] = useState<readonly SettingsChange[]>([]);
  const [result, setResult] = useState<'saved' | Problem>();
  /** What the last answer said, until the view is told of it as of any other change. */
  const [answer, setAnswer] = useState<{ readonly after: Settings; readonly value: Settings }>();
  const told = useRef(settings);
  told.current = settings;

  /** False where it was not saved. */
  async function change(wanted: SettingsChange): Promise<boolean> {
    setPending((others) => [...others, wanted]);
    setResult(undefined);
    const outcome = await onChange(wanted);
    setPending((all) => all.filter((each) => each !== wanted));
    setResult(outcome.ok ? 'saved' : outcome.problem);
    if (outcome.ok) setAnswer({ after: told.current, value: outcome.value });
    return outcome.ok;
  }

  const saved = answer?.after === settings ? answer.value : settings;
  const shown: Settings = Object.assign({}, saved, ...pending);
  return { shown, result, change };
}
