import type { Playbook } from '@/playbook/model';
import type { ApplicableGuidance } from '@/playbook/progress';
import type { CustomerFields } from './fields/customer-fields';
import { AppliesIf } from './profile/AppliesIf';
import { IfMark } from './profile/IfMark';

interface GuidanceListProps {
  readonly guidance: readonly ApplicableGuidance[];
  readonly fields: CustomerFields;
  readonly playbook: Playbook;
}

/** Advice of a step, folded until wanted. */
export function GuidanceList({ guidance, fields, playbook }: GuidanceListProps) {
  return guidance.map(({ guidance: { id, title, appliesIf, points }, applies }) => (
    <details key={id} class="guidance">
      <summary class="guidance-summary">
        {title}
        {applies === 'unknown' && <IfMark condition={appliesIf} playbook={playbook} />}
      </summary>
      {applies === 'unknown' && (
        <AppliesIf fields={fields} playbook={playbook} condition={appliesIf} />
      )}
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  ));
}
