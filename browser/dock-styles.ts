import type { HostDock } from '@/crm/host-settings';
import { withoutPort } from './crm-files';
import { dockStyle } from './crm-hosts';
import { placeStyle } from './place-styles';

/** A stylesheet as the browser registers it. */
interface RegisteredStyle {
  readonly id: string;
  readonly css: string[];
  readonly matches: string[];
  readonly excludeMatches: string[];
  readonly runAt: 'document_start';
  readonly persistAcrossSessions: true;
}

/**
 * What makes room for the panel, to be registered: it must be there before the first paint, or the
 * page would jump (ADR 0002). On all `matches` as it stands unless set; where it stands otherwise,
 * with the stylesheet for that; not where it was collapsed, lies over the page, or is in the
 * browser's own side panel.
 */
export function dockStyles(
  matches: readonly string[],
  docks: Readonly<Record<string, HostDock>>,
): RegisteredStyle[] {
  /** Hosts that the first one leaves out, and by stylesheet those that have another. */
  const others: string[] = [];
  const byStyle = new Map<string, string[]>();
  for (const [host, { open, place }] of Object.entries(docks)) {
    const style = placeStyle(place);
    const makesRoom = open && place.mode === 'push';
    if (makesRoom && !style) continue;
    const pattern = `*://${withoutPort(host)}/*`;
    others.push(pattern);
    if (makesRoom && style) byStyle.set(style, [...(byStyle.get(style) ?? []), pattern]);
  }

  return [
    registered('dock', [dockStyle], matches, others),
    ...[...byStyle].map(([style, hosts]) => registered(style, [style, dockStyle], hosts)),
  ];
}

function registered(
  id: string,
  css: string[],
  matches: readonly string[],
  excludeMatches: readonly string[] = [],
): RegisteredStyle {
  return {
    id,
    css,
    matches: [...new Set(matches)],
    excludeMatches: [...new Set(excludeMatches)],
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}
