import { text } from '@/browser/text';

/** A web address as people write it. The site is not told where one came from. */
export function WebsiteLink({ address }: { address: string }) {
  return (
    <a
      class="link"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-description={text('opensInTab')}
    >
      {address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}
