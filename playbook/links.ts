import type { Link, Playbook } from './model';
import type { Settings } from './settings';

/**
 * The playbook with its links as the user has set them, by id, wherever they stand: opened at
 * another address, or marked as dead where nothing replaces them. The same playbook where no
 * setting concerns it.
 */
export function withLinks(playbook: Playbook, links: Settings['links']): Playbook {
  const set = (link: Link) => asSet(link, links);
  if (linksOf(playbook).every((link) => set(link) === link)) return playbook;
  const relinked = <T extends { readonly links: readonly Link[] }>(part: T): T => ({
    ...part,
    links: part.links.map(set),
  });
  return {
    ...playbook,
    quickLinks: playbook.quickLinks.map(set),
    nextSteps: playbook.nextSteps.map(relinked),
    steps: playbook.steps.map((step) => ({ ...relinked(step), tasks: step.tasks.map(relinked) })),
  };
}

function asSet(link: Link, links: Settings['links']): Link {
  // Ids come from files: 'constructor' must not find what every object inherits.
  const setting = Object.hasOwn(links, link.id) ? links[link.id] : undefined;
  if (setting?.url) return { ...link, url: setting.url };
  return setting?.deadSince ? { ...link, isDead: true } : link;
}

function linksOf({ quickLinks, nextSteps, steps }: Playbook): readonly Link[] {
  const parts = [...nextSteps, ...steps, ...steps.flatMap(({ tasks }) => tasks)];
  return [...quickLinks, ...parts.flatMap(({ links }) => links)];
}
