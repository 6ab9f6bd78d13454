import type { Playbook } from '@/playbook/model';
import { isReferralOffered } from '@/playbook/referral';
import type { Settings } from '@/playbook/settings';
import type { CustomerFields } from '../fields/customer-fields';
import { useNow } from '../use-now';
import { Appointment } from './Appointment';
import { Gaps } from './Gaps';
import { Referral } from './Referral';
import { Risks } from './Risks';

interface MeetingWorkProps {
  readonly fields: CustomerFields;
  readonly playbook: Playbook;
  readonly customerName: string;
  readonly settings: Settings;
  /** Left out but in tests. */
  readonly now?: Temporal.ZonedDateTime;
}

/** What is captured around the kickoff meeting, folded: appointment, gaps, risks, and the referral. */
export function MeetingWork(props: MeetingWorkProps) {
  const { fields, playbook, customerName, settings } = props;
  const now = useNow(props.now);

  return (
    <div class="meeting">
      <Appointment fields={fields} customerName={customerName} />
      <Gaps
        fields={fields}
        playbook={playbook}
        customerName={customerName}
        when={{ now, settings }}
      />
      <Risks fields={fields} playbook={playbook} />
      {isReferralOffered(fields.checklist, playbook) && (
        <Referral fields={fields} playbook={playbook} customerName={customerName} />
      )}
    </div>
  );
}
