import { useId } from 'preact/hooks';
import { formatDate } from '@/browser/format';
import { text } from '@/browser/text';
import { allLinks } from '@/playbook/all-links';
import { readDate } from '@/playbook/moments';
import { ExternalLink } from '../ExternalLink';
import { LinkList, type LinkListProps } from './LinkList';

/** How old the playbook is, what it was written for, and where its links lead. */
export function PlaybookView(props: LinkListProps) {
  const { playbook } = props;
  const headingId = useId();
  const linksId = useId();
  const date = readDate(playbook.date);
  const home = allLinks(playbook).find(({ id }) => id === 'home');

  return (
    <section class="about-playbook" aria-labelledby={headingId}>
      <h2 id={headingId}>{text('playbookAbout')}</h2>
      <p>
        <bdi>{playbook.title}</bdi>
      </p>
      <p class="facts">
        {date && (
          <>
            <time dateTime={playbook.date}>{text('playbookDate', { date: formatDate(date) })}</time>
            <span aria-hidden="true"> · </span>
          </>
        )}
        {text('playbookVersion', { version: playbook.version })}
      </p>
      {playbook.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {home && (
        <p>
          <ExternalLink link={home} />
        </p>
      )}
      <h3 id={linksId}>{text('playbookLinks')}</h3>
      <LinkList {...props} />
    </section>
  );
}
