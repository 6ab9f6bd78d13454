import type { Place } from '@/crm/host-settings';

// Whatever a page's rules for every `div` say; `all` would do, and write four hundred properties.
const inSight =
  'display:block;position:fixed;z-index:2147483000;contain:strict;color-scheme:light dark;margin:0;padding:0;border:0;min-width:0;max-width:none;max-height:none;visibility:visible;transform:none;';

/** The style of our element: the panel beside or over the page, or the launcher alone at its edge. */
export function dockStyle({ side, width, launcherAt }: Place, open: boolean): string {
  const shape = open
    ? // As wide as `public/dock.css` makes room; a narrow window is covered. Where the root is made
      // narrower, it is the block that this is placed in, and beside.
      `inset:0 auto;${side}:var(--kickoff-dock,0);width:min(${width}px,max(360px,100vw - 640px),100vw);height:100vh;`
    : // Beside where a scrollbar may be, and in the window however low that is.
      `inset:clamp(0px,${launcherAt}vh,100vh - 48px) auto auto;${side}:20px;width:48px;height:48px;`;
  return inSight + shape;
}
