import { useId } from 'preact/hooks';
import type { Meter } from '@/playbook/exit';

interface ExitMeterProps {
  readonly label: string;
  /** The same in words. */
  readonly words: string;
  readonly meter: Meter;
}

/** How far one part is; beyond its goal it is full. */
export function ExitMeter({ label, words, meter: { done, goal, isReached } }: ExitMeterProps) {
  const id = useId();

  return (
    <div class="exit-meter">
      <p>
        <strong id={id}>{label}</strong>
        <span>{words}</span>
      </p>
      <meter
        aria-labelledby={id}
        min={0}
        max={goal}
        value={Math.min(done, goal)}
        aria-valuetext={words}
        data-reached={isReached}
      />
    </div>
  );
}
