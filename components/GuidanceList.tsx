import { text } from '@/browser/text';
import type { Guidance } from '@/playbook/model';

/** Advice of a step, folded until wanted. */
export function GuidanceList({ guidance }: { guidance: readonly Guidance[] }) {
  return guidance.map(({ id, title, appliesIf, points }) => (
    <details key={id} class="guidance">
      <summary class="guidance-summary">{title}</summary>
      {appliesIf && <p class="facts">{text('onlyIf', { condition: appliesIf })}</p>}
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  ));
}
