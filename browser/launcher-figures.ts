import { builtInPlaybook } from '@/playbook/content';
import { progressOf } from '@/playbook/progress';
import type { ShownCustomer } from '@/playbook/shown-customer';
import type { LauncherFigures } from './messages';
import { text } from './text';

/** What the launcher in the page shows of a customer. */
export function figuresOf({ checklist }: ShownCustomer): LauncherFigures {
  const { mandatoryLeft, workDone, workTotal, complete } = progressOf(
    builtInPlaybook('en'),
    checklist,
  );
  return {
    left: mandatoryLeft,
    done: workTotal === 0 ? 1 : workDone / workTotal,
    label: complete ? text('launcherDone') : text('launcher', { count: mandatoryLeft }),
  };
}
