import { formatList } from '@/browser/format';
import { text } from '@/browser/text';
import { reasonToGoOn } from '@/playbook/checklist';
import type { Form } from '@/playbook/model';
import type { Progress, StepProgress } from '@/playbook/progress';
import { ExternalLink } from './ExternalLink';
import type { CustomerFields } from './fields/customer-fields';
import { GoOn } from './GoOn';
import { GuidanceList } from './GuidanceList';
import type { KickoffInView } from './kickoff-in-view';
import { DibsForm, MeetingWork, SsatForm } from './later-parts';
import { InputList } from './outcomes/InputList';
import { AppliesIf } from './profile/AppliesIf';
import { ProfileForm } from './profile/ProfileForm';
import { TaskRow } from './TaskRow';

interface StepBodyProps {
  readonly measured: StepProgress;
  readonly isFirst: boolean;
  readonly progress: Progress;
  readonly kickoff: KickoffInView;
}

/** What a step consists of, in the order in which one works through it. */
export function StepBody({ measured, isFirst, progress, kickoff }: StepBodyProps) {
  const { step, state, done, total, notNeeded, left } = measured;
  const { fields, playbook, settings, customerName } = kickoff;
  const wentOn = reasonToGoOn(fields.checklist, step.id) !== '';

  return (
    <div class="step-body">
      {measured.applies === 'unknown' && (
        <AppliesIf fields={fields} playbook={playbook} condition={step.appliesIf} />
      )}
      {step.purpose && <p class="purpose">{step.purpose}</p>}
      {isFirst && <ProfileForm kickoff={kickoff} />}
      {isFirst && <InputList fields={fields} progress={progress} playbook={playbook} />}
      {step.links.length > 0 && (
        <p class="step-links">
          {step.links.map((link) => (
            <ExternalLink key={link.id} link={link} />
          ))}
        </p>
      )}
      {measured.tasks.length > 0 && (
        <ul>
          {measured.tasks.map((each) => (
            <TaskRow key={each.task.id} measured={each} kickoff={kickoff} />
          ))}
        </ul>
      )}
      {notNeeded > 0 && (
        <p class="facts">
          {[
            total > 0 ? text('stepCount', { done, total }) : '',
            text('notNeededCount', { count: notNeeded }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {step.form && <StepForm form={step.form} fields={fields} />}
      {step.isMeeting && (
        <MeetingWork
          fields={fields}
          playbook={playbook}
          customerName={customerName}
          settings={settings}
        />
      )}
      {state === 'empty' && <p class="facts">{text('emptyStep')}</p>}
      <GuidanceList guidance={measured.guidance} fields={fields} playbook={playbook} />
      {(wentOn || (state === 'current' && left.length > 0)) && (
        <GoOn step={step} left={left} fields={fields} />
      )}
      {step.motions.length > 0 && (
        <p class="facts">{text('motions', { motions: formatList(step.motions) })}</p>
      )}
    </div>
  );
}

function StepForm({ form, fields }: { form: Form; fields: CustomerFields }) {
  if (form.id === 'dibs') return <DibsForm fields={fields} form={form} />;
  if (form.id === 'ssat') return <SsatForm fields={fields} form={form} />;
  return null;
}
