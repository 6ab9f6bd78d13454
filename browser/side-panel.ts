import { browser } from './browser';

/** The browser's own side panel: Chromium's, and Firefox's sidebar. The polyfill knows only the latter. */
interface SidePanels {
  readonly sidePanel?: { open?(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}
const { sidePanel, sidebarAction } = browser as unknown as SidePanels;

/**
 * What opens the side panel from this view, to be called in a click and before anything is waited
 * for; it rejects where the browser refuses. Undefined where it cannot be opened from here: a panel
 * in a page may not in Firefox.
 */
export async function sidePanelOpener(): Promise<(() => Promise<void>) | undefined> {
  if (sidebarAction) return () => sidebarAction.open();
  if (!sidePanel?.open) return undefined;
  // Whoever clicks here has its tab in front.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  return tabId === undefined ? undefined : async () => sidePanel.open?.({ tabId });
}
