import { allLinks } from '@/playbook/all-links';
import type { Playbook } from '@/playbook/model';
import type { LinkSetting, Settings, SettingsChange } from '@/playbook/settings';
import { LinkItem } from './LinkItem';

export interface LinkListProps {
  /** With the user's links in it (playbook/links.ts). */
  readonly playbook: Playbook;
  readonly settings: Settings;
  /** False where it was not saved. */
  onSettings(change: SettingsChange): Promise<boolean>;
  /** As '2026-11-21'; the day in the user's zone where it is not given. */
  readonly today?: string | undefined;
}

/** Every link of the playbook once, to be replaced where it is dead or has moved. */
export function LinkList({ playbook, settings, onSettings, today }: LinkListProps) {
  const { links } = settings;

  function set(id: string, setting: LinkSetting | undefined): Promise<boolean> {
    const others = Object.entries(links).filter(([each]) => each !== id);
    const all = setting ? [...others, [id, setting] as const] : others;
    return onSettings({ links: Object.fromEntries(all) });
  }

  return (
    <ul class="link-list">
      {allLinks(playbook).map((link) => (
        <LinkItem
          key={link.id}
          link={link}
          setting={Object.hasOwn(links, link.id) ? links[link.id] : undefined}
          today={today ?? Temporal.Now.plainDateISO().toString()}
          onSet={(setting) => set(link.id, setting)}
        />
      ))}
    </ul>
  );
}
