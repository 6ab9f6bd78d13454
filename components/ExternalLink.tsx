import { text } from '@/browser/text';
import type { Link } from '@/playbook/model';

interface ExternalLinkProps {
  readonly link: Link;
  readonly class?: string;
}

/**
 * Opens in a tab of its own, which gets no handle on the page it was opened from. A link without an
 * address is its name; one that was reported as dead says so, and can still be tried.
 */
export function ExternalLink({ link, class: className = 'link' }: ExternalLinkProps) {
  if (!link.url) {
    return (
      <span class="link-without">
        {link.name} <span class="facts">({text('linkNoAddress')})</span>
      </span>
    );
  }
  const anchor = (
    <a
      class={className}
      href={link.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-description={text('opensInTab')}
      data-dead={link.isDead}
    >
      {link.name}
      <span class="away" aria-hidden="true">
        ↗
      </span>
    </a>
  );
  if (!link.isDead) return anchor;
  return (
    <span>
      {anchor} <span class="facts">({text('linkDead')})</span>
    </span>
  );
}
