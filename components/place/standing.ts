/** Where a view stands that can be moved from there, or can move the one in the page. */
export interface Standing {
  readonly in: 'page' | 'popup';
  /** As in `browser/side-panel.ts`. */
  sidePanelOpener(): Promise<(() => Promise<void>) | undefined>;
}

/** The host in a record's key, `<crm>:<host>:<type>:<id>`; it may have a port. */
export function hostOf(recordKey: string): string {
  return recordKey.split(':').slice(1, -2).join(':');
}
