import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { PointedName } from '@/crm/pointing';
import { Result } from './StepFrame';
import type { SetUpViewProps } from './set-up-props';

interface PointButtonProps extends Pick<SetUpViewProps, 'onPoint' | 'onStopPointing'> {
  /** Further ways to a name, beside it. */
  readonly children?: ComponentChildren;
  /** Nothing else has been chosen yet. */
  readonly isPrimary: boolean;
  onPointed(name: PointedName): void;
}

/** Starts to point at the name on the page, and says how that is done. */
export function PointButton(props: PointButtonProps) {
  const { children, isPrimary, onPoint, onStopPointing, onPointed } = props;
  const [state, setState] = useState<'idle' | 'pointing' | 'nothing'>('idle');
  const button = useRef<HTMLButtonElement>(null);
  const stop = useRef(onStopPointing);
  stop.current = onStopPointing;
  const isPointing = state === 'pointing';
  useEffect(() => {
    // Whoever leaves the step does not point any more.
    if (isPointing) return () => stop.current();
    return undefined;
  }, [isPointing]);

  async function point() {
    setState('pointing');
    const pointed = await onPoint({
      instruction: text('setUpPointInstruction'),
      notFound: text('setUpPointNotFound'),
    });
    setState(pointed ? 'idle' : 'nothing');
    if (pointed) onPointed(pointed);
    // Back from the page, where the keys went meanwhile.
    button.current?.focus();
  }

  return (
    <>
      <p class="buttons">
        <button
          ref={button}
          type="button"
          class={isPrimary ? 'button primary' : 'button'}
          aria-pressed={isPointing}
          onClick={() => (isPointing ? onStopPointing() : void point())}
        >
          {isPointing ? text('setUpPointStop') : text('setUpPoint')}
        </button>
        {children}
      </p>
      <div role="status">
        {isPointing && <Result as="waiting">{text('setUpPointing')}</Result>}
        {state === 'nothing' && <Result as="problem">{text('setUpPointNothing')}</Result>}
      </div>
    </>
  );
}
