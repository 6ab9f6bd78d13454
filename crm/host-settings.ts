import type { CrmAdapter } from './adapter';

/**
 * What is kept for one CRM host, as `URL.host`: what a page needs to know before anything else. It
 * holds no customer data (ADR 0022). Every part is as it is unless set.
 */
export interface HostSettings {
  /** Whether the panel was left open there. Open until it is collapsed. */
  readonly open?: boolean | undefined;
  /** Where the panel and its launcher stand. */
  readonly place?: Place | undefined;
  /** Which CRM it is, by the adapter's id; undefined where nobody has said. */
  readonly crm?: string | undefined;
  /** What the adapter's setting says (`CrmAdapter.setting`): the ids of the boards. */
  readonly values?: readonly string[] | undefined;
  /** The adapter of a rule for this host, which `crm` names; a copy of the user's or the policy's. */
  readonly rule?: CrmAdapter | undefined;
  /** By address, the customer's id that the user chose for that page. */
  readonly byHand?: Readonly<Record<string, string>> | undefined;
  /** An own rule is being made on this host: the panel is docked on every page of it. */
  readonly settingUp?: boolean | undefined;
  /** Set where a policy says which CRM it is: the id of the one that it was before, empty for none. */
  readonly byPolicy?: string | undefined;
}

export interface Place {
  /** push makes the page narrower, overlay lies over it, browser is the browser's own side panel. */
  readonly mode: 'push' | 'overlay' | 'browser';
  readonly side: 'left' | 'right';
  /** CSS pixels, one of `widths`: a stylesheet exists for each (ADR 0002). */
  readonly width: number;
  /** Where the launcher stands while the panel is collapsed: per cent of the window's height. */
  readonly launcherAt: number;
}

export const widths = [320, 360, 400, 440, 480, 560, 640, 720] as const;

export const defaultPlace: Place = { mode: 'push', side: 'right', width: 360, launcherAt: 40 };

/** How the panel is docked on a host, with every part that was not set as it is unless set. */
export interface HostDock {
  readonly open: boolean;
  readonly place: Place;
}
