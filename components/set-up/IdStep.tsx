import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { type Proposal, proposePages } from '@/crm/propose';
import { idIn, ruleWith } from '@/crm/set-up-check';
import { AddressChoice } from './AddressChoice';
import { Result, StepFrame } from './StepFrame';
import type { StepProps } from './set-up-props';
import { eachPartOnce } from './split-at-id';

/** Which part of the address is the customer. */
export function IdStep({ address, standing, onEvents, onBack, onCancel }: StepProps) {
  const [chosen, setChosen] = useState<string>();
  const url = new URL(address);
  const proposals = eachPartOnce(address, proposePages(url));
  const proposal = proposals.find((each) => keyOf(each) === chosen) ?? proposals[0];

  function take({ page }: Proposal) {
    const id = idIn(url, ruleWith(page, url));
    if (id) onEvents({ did: 'page', page, first: { address, id } });
  }

  return (
    <StepFrame
      title={text('setUpId')}
      task={text('setUpIdTask')}
      standing={standing}
      onNext={proposal && (() => take(proposal))}
      onBack={onBack}
      onCancel={onCancel}
    >
      {proposal && (
        <AddressChoice
          address={address}
          proposals={proposals}
          chosen={keyOf(proposal)}
          onChoose={setChosen}
        />
      )}
      <div role="status">{!proposal && <Result as="problem">{text('setUpIdNone')}</Result>}</div>
    </StepFrame>
  );
}

/** What a proposal is known by, as long as it is shown. */
export function keyOf({ page }: Proposal): string {
  return JSON.stringify(page);
}
