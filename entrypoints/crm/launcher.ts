import type { LauncherFigures } from '@/browser/messages';
import { setStyle } from './set-style';

const always = 'position:absolute;border:0;color:CanvasText;';
const inPanel =
  'inset:10px 8px auto auto;width:32px;height:32px;border-radius:6px;font:15px/1 system-ui;background:none;';
const atEdge =
  'inset:2px;width:44px;height:44px;border-radius:50%;touch-action:none;font:600 15px/1 system-ui;';

/** What is done as a ring around what is left. */
function ring(done: number): string {
  return `background:radial-gradient(closest-side,Canvas 80%,#0000 82%),conic-gradient(light-dark(#0b5cad,#6cb6ff) ${done * 100}%,GrayText 0);`;
}

/**
 * Opens and collapses the panel. Collapsed, a ring of progress with the number of mandatory tasks
 * left, or dots while that is not known; open, it lies in the panel's own corner, so that it covers
 * nothing of the CRM.
 */
export function paintLauncher(
  button: HTMLButtonElement,
  open: boolean,
  figures: LauncherFigures | undefined,
): void {
  const action = chrome.i18n.getMessage(open ? 'collapse' : 'open');
  // Read out as its description, too.
  button.title = open ? action : `${action}\n${chrome.i18n.getMessage('move')}`;
  button.ariaLabel = figures && !open ? figures.label : action;
  button.ariaExpanded = `${open}`;
  button.textContent = open ? '✕' : figures ? `${figures.left || '✓'}` : '…';
  setStyle(button, always + (open ? inPanel : atEdge + ring(figures?.done ?? 0)));
}
