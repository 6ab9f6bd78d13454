import type { Playbook } from '@/playbook/model';
import type { Progress } from '@/playbook/progress';
import { ExitTracker } from '../exit/ExitTracker';
import type { CustomerFields } from '../fields/customer-fields';
import { NextSteps } from './NextSteps';
import { OutputList } from './OutputList';

interface AfterStepsProps {
  readonly fields: CustomerFields;
  readonly progress: Progress;
  readonly playbook: Playbook;
}

/** What should have come of the kickoff, what comes after it, and how one leaves. */
export function AfterSteps({ fields, progress, playbook }: AfterStepsProps) {
  return (
    <div class="after">
      <OutputList fields={fields} progress={progress} playbook={playbook} />
      <NextSteps progress={progress} playbook={playbook} />
      <ExitTracker fields={fields} playbook={playbook} />
    </div>
  );
}
