import { useId } from 'preact/hooks';
import { text } from '@/browser/text';
import type { Proposal } from '@/crm/propose';
import { keyOf } from './IdStep';
import { splitAtId } from './split-at-id';

interface AddressChoiceProps {
  readonly address: string;
  readonly proposals: readonly Proposal[];
  /** The key of one of them. */
  readonly chosen: string | undefined;
  onChoose(key: string): void;
}

/** The address, each time with another part marked as the id. */
export function AddressChoice({ address, proposals, chosen, onChoose }: AddressChoiceProps) {
  const name = useId();

  return (
    <fieldset class="field set-up-choice">
      <legend>{text('setUpIdField')}</legend>
      {proposals.map((proposal) => (
        <label key={keyOf(proposal)} class="flag">
          <input
            type="radio"
            name={name}
            checked={keyOf(proposal) === chosen}
            onChange={() => onChoose(keyOf(proposal))}
          />
          <span>
            <Marked address={address} proposal={proposal} />
            <span class="facts">
              {proposal.after
                ? text('setUpIdAfter', { word: proposal.after })
                : text('setUpIdAlone')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Marked({ address, proposal }: { address: string; proposal: Proposal }) {
  const { before, id, after } = splitAtId(address, proposal);
  return (
    <bdi class="set-up-address" dir="ltr">
      {before}
      <mark>{id}</mark>
      {after}
    </bdi>
  );
}
