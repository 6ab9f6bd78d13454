import { setStyle } from '../crm/set-style';

const accent = 'light-dark(#0b5cad,#6cb6ff)';
const whole =
  'all:initial;position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;overflow:hidden;background:none;pointer-events:none;color-scheme:light dark;z-index:2147483647;outline:0;';
const line =
  'position:absolute;inset:8px 8px auto;width:fit-content;max-width:calc(100% - 48px);margin:auto;padding:8px 16px;border:2px solid AccentColor;border-radius:6px;box-sizing:border-box;background:Canvas;color:CanvasText;font:600 15px/1.4 system-ui,sans-serif;text-align:center;overflow-wrap:anywhere;';

/**
 * What is drawn over the page while the user points: a frame around what is meant, and one line on
 * what to do, which screen readers hear. It stands in a plain div with a closed root, so that
 * nothing of the page reaches it, and lets every click through to whoever listens.
 */
export function drawOverlay(instruction: string) {
  const host = document.createElement('div');
  const frame = document.createElement('div');
  const words = document.createElement('div');
  setStyle(host, whole);
  setStyle(words, line);
  setStyle(frame, 'display:none;');
  host.tabIndex = -1;
  host.popover = 'manual';
  words.role = 'status';
  host.attachShadow({ mode: 'closed' }).append(frame, words);
  document.documentElement.append(host);
  // Above all dialogs, and placed by the window, however the page's root is moved.
  host.showPopover();
  // What is typed comes here now, not to the panel.
  host.focus({ preventScroll: true });
  words.textContent = instruction;

  return {
    /** Puts the frame around it, or takes it away. */
    mark(element: Element | undefined): void {
      const at = element?.getBoundingClientRect();
      setStyle(frame, at ? around(at) : 'display:none;');
    },
    say(text: string): void {
      words.textContent = text;
    },
    /** Not above what is pointed at. */
    makeWay(y: number): void {
      setStyle(words, y < 96 ? line.replace('8px 8px auto', 'auto 8px 8px') : line);
    },
    remove(): void {
      host.remove();
    },
  };
}

function around({ left, top, width, height }: DOMRect): string {
  return `position:absolute;left:${left - 4}px;top:${top - 4}px;width:${width + 8}px;height:${height + 8}px;box-sizing:border-box;border:2px solid ${accent};border-radius:4px;box-shadow:0 0 0 2px Canvas;`;
}
