import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { NameSource } from '@/crm/adapter';
import { nameInForm } from '@/crm/name-form';
import { checkSecond, idIn, ruleWith } from '@/crm/set-up-check';
import { titleForm } from '@/crm/title-form';
import { AddressChoice } from './AddressChoice';
import { keyOf } from './IdStep';
import { PointButton } from './PointButton';
import { SecondName } from './SecondName';
import { Result, StepFrame } from './StepFrame';
import type { StepProps } from './set-up-props';
import { eachPartOnce } from './split-at-id';
import { useNameOnPage } from './use-name-on-page';

/** A second customer is opened: the rule has to know it as another one, and its name. */
export function SecondStep(props: StepProps) {
  const { address, state, standing, onRead, onEvents, onBack, onCancel } = props;
  const { names = [], first } = state;
  const page = checkSecond(state, address);
  const others = page.is === 'unlike' ? eachPartOnce(address, page.others) : [];
  const [isWhole, setIsWhole] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const { name, isLate } = useNameOnPage(address, names, onRead);

  const cut = page.is === 'customer' && !isWhole ? cutTitle(names, first?.name, name) : undefined;
  const isReady = page.is === 'customer' && (names.length === 0 || name);

  function next(id: string) {
    const called = cut?.second ?? name;
    const second = {
      did: 'second',
      second: { address, id, ...(called && { name: called }) },
    } as const;
    if (!cut || !first) return onEvents(second);
    onEvents(
      { did: 'other-names', names: cut.names, first: { ...first, name: cut.first } },
      second,
    );
  }

  function takeOther() {
    const other = others.find((each) => keyOf(each) === chosen) ?? others[0];
    if (!other || !first) return;
    const url = new URL(first.address);
    const id = idIn(url, ruleWith(other.page, url));
    if (id) onEvents({ did: 'other-page', page: other.page, first: { ...first, id } });
  }

  return (
    <StepFrame
      title={text('setUpSecond')}
      task={text('setUpSecondTask')}
      standing={standing}
      onNext={isReady ? () => next(page.id) : undefined}
      onBack={onBack}
      onCancel={onCancel}
    >
      <div role="status">
        {page.is === 'first' && (
          <Result as="waiting">
            {text('setUpStillFirst')} <bdi class="set-up-name">{first?.name ?? first?.id}</bdi>
          </Result>
        )}
        {page.is === 'other-host' && (
          <Result as="problem">{text('setUpOtherHost', { host: hostOf(first?.address) })}</Result>
        )}
        {page.is === 'unlike' && (
          <Result as="problem">
            {text(others.length > 0 ? 'setUpUnlikeChoose' : 'setUpUnlike')}
          </Result>
        )}
        {page.is === 'customer' && (
          <SecondName
            id={page.id}
            hasSources={names.length > 0}
            name={cut?.second ?? name}
            firstName={cut?.first ?? first?.name}
            isLate={isLate}
          />
        )}
      </div>
      {others[0] && (
        <>
          <AddressChoice
            address={address}
            proposals={others}
            chosen={chosen ?? keyOf(others[0])}
            onChoose={setChosen}
          />
          <p class="buttons">
            <button type="button" class="button primary" onClick={takeOther}>
              {text('setUpTakePart')}
            </button>
          </p>
        </>
      )}
      {page.is === 'customer' && !name && names.length > 0 && isLate && (
        <PointButton
          {...props}
          isPrimary
          onPointed={({ text: _, ...source }) =>
            onEvents({ did: 'other-names', names: [...names, source] })
          }
        />
      )}
      {page.is === 'customer' && (cut || isWhole) && (
        <label class="flag">
          <input
            type="checkbox"
            checked={!isWhole}
            onChange={({ currentTarget }) => setIsWhole(!currentTarget.checked)}
          />
          <span>{text('setUpCutTitle')}</span>
        </label>
      )}
    </StepFrame>
  );
}

/** Both names without what both titles have, and the sources that read them so. */
function cutTitle(
  names: readonly NameSource[],
  first: string | undefined,
  second: string | undefined,
) {
  const form = first && second && names[0]?.read === 'title' ? titleForm(first, second) : undefined;
  if (!form || !first || !second) return undefined;
  const [one, two] = [nameInForm(first, form), nameInForm(second, form)];
  if (!one || !two) return undefined;
  return {
    first: one,
    second: two,
    names: [{ selector: 'title', read: 'title', forms: [form] }],
  } as const;
}

function hostOf(address: string | undefined): string {
  return address ? new URL(address).host : '';
}
