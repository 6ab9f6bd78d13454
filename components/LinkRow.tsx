import { text } from '@/browser/text';
import type { Link } from '@/playbook/model';
import { ExternalLink } from './ExternalLink';

/** The links wanted all the time, always in sight. */
export function LinkRow({ links }: { links: readonly Link[] }) {
  return (
    <nav class="links" aria-label={text('links')}>
      {links.map((link) => (
        <ExternalLink key={link.id} link={link} />
      ))}
    </nav>
  );
}
