import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '@/browser/format';
import { text } from '@/browser/text';
import type { Link } from '@/playbook/model';
import { readDate } from '@/playbook/moments';
import type { LinkSetting } from '@/playbook/settings';
import { LinkForm } from './LinkForm';

interface LinkItemProps {
  /** As it is opened now. */
  readonly link: Link;
  /** What was set for it; undefined where it is as built in. */
  readonly setting: LinkSetting | undefined;
  /** As '2026-11-21'. */
  readonly today: string;
  /** Undefined takes the setting back. */
  onSet(setting: LinkSetting | undefined): Promise<boolean>;
}

type Doing = 'report' | 'replace';

/** One link: where it leads, and what can be done where that is wrong. */
export function LinkItem({ link, setting, today, onSet }: LinkItemProps) {
  const [doing, setDoing] = useState<Doing>();
  const item = useRef<HTMLLIElement>(null);
  const wasDoing = useRef<Doing | undefined>(undefined);
  useEffect(() => {
    // What was clicked may be gone, or stand for something else now.
    if (wasDoing.current && !doing) item.current?.querySelector('button')?.focus();
    wasDoing.current = doing;
  }, [doing]);

  async function set(change: LinkSetting | undefined): Promise<boolean> {
    const isSaved = await onSet(change);
    if (isSaved) setDoing(undefined);
    return isSaved;
  }
  const isDead = Boolean(setting?.deadSince) && !setting?.url;
  const button = (action: string, onClick: () => void) => (
    <button
      type="button"
      class="quiet"
      aria-label={text('playbookActionOn', { action, name: link.name })}
      onClick={onClick}
    >
      {action}
    </button>
  );

  return (
    <li class="link-item" ref={item} data-dead={isDead || undefined}>
      <p class="link-item-name">
        <bdi>{link.name}</bdi>
      </p>
      <Address url={link.url} />
      <p class="facts">{standing(link, setting)}</p>
      {doing ? (
        <LinkForm
          mayBeEmpty={doing === 'report'}
          onSave={(url) =>
            set({ url, deadSince: doing === 'report' ? today : (setting?.deadSince ?? '') })
          }
          onCancel={() => setDoing(undefined)}
        />
      ) : (
        <p class="buttons">
          {link.url && !isDead && button(text('playbookReport'), () => setDoing('report'))}
          {button(text('playbookReplace'), () => setDoing('replace'))}
          {setting &&
            button(text('playbookBack'), async () => {
              if (await set(undefined)) item.current?.querySelector('button')?.focus();
            })}
        </p>
      )}
    </li>
  );
}

/** A link of its own, so that one can look whether it is dead. */
function Address({ url }: { url: string }) {
  if (!url) return null;
  const address = <bdi dir="ltr">{url}</bdi>;
  // Of a playbook from a file, it may be anything.
  if (!/^https?:/i.test(url)) return <p class="link-item-address">{address}</p>;
  return (
    <p class="link-item-address">
      <a href={url} target="_blank" rel="noopener noreferrer" aria-description={text('opensInTab')}>
        {address}
      </a>
    </p>
  );
}

function standing({ url }: Link, setting: LinkSetting | undefined): string {
  const day = setting && readDate(setting.deadSince);
  if (day) {
    const date = formatDate(day);
    return text(setting.url ? 'playbookDeadReplaced' : 'playbookDeadSince', { date });
  }
  if (setting?.url) return text('playbookReplaced');
  return url ? '' : text('playbookNoAddress');
}
