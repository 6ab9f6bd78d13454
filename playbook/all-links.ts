import type { Link, Playbook } from './model';

/** Each link of the playbook once, in reading order; the same one may stand in many places. */
export function allLinks({ quickLinks, steps, nextSteps }: Playbook): Link[] {
  const everywhere = [
    ...quickLinks,
    ...steps.flatMap((step) => [...step.links, ...step.tasks.flatMap(({ links }) => links)]),
    ...nextSteps.flatMap(({ links }) => links),
  ];
  const byId = new Map<string, Link>();
  for (const link of everywhere) if (!byId.has(link.id)) byId.set(link.id, link);
  return [...byId.values()];
}
