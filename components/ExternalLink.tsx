import { text } from '@/browser/text';
import type { Link } from '@/playbook/model';

interface ExternalLinkProps {
  readonly link: Link;
  readonly class?: string;
}

/** Opens in a tab of its own, which gets no handle on the page it was opened from. */
export function ExternalLink({ link, class: className = 'link' }: ExternalLinkProps) {
  return (
    <a
      class={className}
      href={link.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-description={text('opensInTab')}
    >
      {link.name}
      <span class="away" aria-hidden="true">
        ↗
      </span>
    </a>
  );
}
