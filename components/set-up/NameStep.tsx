import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { NameSource } from '@/crm/adapter';
import { idIn, ruleWith } from '@/crm/set-up-check';
import { PointButton } from './PointButton';
import { Result, StepFrame } from './StepFrame';
import type { StepProps } from './set-up-props';

interface Chosen {
  readonly names: readonly NameSource[];
  /** What they say of this customer. */
  readonly name?: string | undefined;
}

/** Where the name stands: pointed at, in the title, or nowhere. */
export function NameStep(props: StepProps) {
  const { address, state, standing, onRead, onEvents, onBack, onCancel } = props;
  const [chosen, setChosen] = useState<Chosen>();
  const url = new URL(address);
  const id = state.page && idIn(url, ruleWith(state.page, url));

  async function takeTitle() {
    const names: NameSource[] = [{ selector: 'title', read: 'title' }];
    setChosen({ names, name: await onRead(names) });
  }

  function next({ names, name }: Chosen, first: string) {
    onEvents({ did: 'names', names, first: { address, id: first, ...(name && { name }) } });
  }

  const canGoOn = chosen && (chosen.names.length === 0 || chosen.name);

  return (
    <StepFrame
      title={text('setUpName')}
      task={text('setUpNameTask')}
      standing={standing}
      onNext={id && canGoOn ? () => next(chosen, id) : undefined}
      onBack={onBack}
      onCancel={onCancel}
    >
      {id ? (
        <>
          <PointButton
            {...props}
            isPrimary={!chosen}
            onPointed={({ text: name, ...source }) => setChosen({ names: [source], name })}
          >
            <button type="button" class="button" onClick={() => void takeTitle()}>
              {text('setUpTitle')}
            </button>
            <button type="button" class="button" onClick={() => setChosen({ names: [] })}>
              {text('setUpNoName')}
            </button>
          </PointButton>
          <div role="status">
            <ChosenName chosen={chosen} />
          </div>
        </>
      ) : (
        <Result as="problem">{text('setUpNameElsewhere')}</Result>
      )}
    </StepFrame>
  );
}

function ChosenName({ chosen }: { chosen: Chosen | undefined }) {
  if (!chosen) return null;
  if (chosen.names.length === 0) return <Result as="good">{text('setUpNoNameChosen')}</Result>;
  if (!chosen.name) return <Result as="problem">{text('setUpNoTitle')}</Result>;
  const isTitle = chosen.names.some(({ read }) => read === 'title');
  return (
    <>
      <Result as="good">
        {text('setUpCalled')} <bdi class="set-up-name">{chosen.name}</bdi>
      </Result>
      {isTitle && <p class="hint">{text('setUpTitleHint')}</p>}
    </>
  );
}
