import type { Progress } from '@/playbook/progress';
import type { KickoffInView } from './kickoff-in-view';
import { AfterSteps, GapCapture } from './later-parts';
import { NextAction } from './NextAction';
import { StepList } from './StepList';
import type { useGapCapture } from './use-gap-capture';

interface KickoffWorkProps {
  readonly progress: Progress;
  readonly kickoff: KickoffInView;
  readonly capture: ReturnType<typeof useGapCapture>;
}

/** What there is to do, from what is next to leaving the engagement. */
export function KickoffWork({ progress, kickoff, capture }: KickoffWorkProps) {
  const { fields, playbook } = kickoff;

  return (
    <>
      <NextAction
        progress={progress}
        hasKey={kickoff.settings.singleKeys}
        onCaptureGap={capture.open}
      />
      <div ref={capture.place} class="capture">
        {capture.isOpen && (
          <GapCapture fields={fields} playbook={playbook} onClose={capture.close} />
        )}
      </div>
      <StepList progress={progress} kickoff={kickoff} />
      <AfterSteps fields={fields} progress={progress} playbook={playbook} />
    </>
  );
}
