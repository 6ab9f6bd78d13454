import { useState } from 'preact/hooks';
import type { PageFacts } from '@/browser/page-facts';
import { text } from '@/browser/text';
import { WhyHere } from './WhyHere';

/** The question, and its answer once it is asked. */
export function Why({ page }: { page: PageFacts }) {
  const [isAsked, setAsked] = useState(false);

  return (
    <details
      class="folded"
      open={isAsked}
      onToggle={({ currentTarget }) => setAsked(currentTarget.open)}
    >
      <summary>{text('whyTitle')}</summary>
      {isAsked && <WhyHere key={page.url.href} page={page} />}
    </details>
  );
}
