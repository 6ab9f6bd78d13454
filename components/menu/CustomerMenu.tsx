import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { type TextId, text } from '@/browser/text';

/** What can stand in the place of the steps. */
export type PageName = 'summary' | 'history' | 'playbook' | 'thisPage' | 'place';

export const pageTitles = {
  summary: 'menuSummary',
  history: 'menuHistory',
  playbook: 'menuPlaybook',
  thisPage: 'menuThisPage',
  place: 'menuPlace',
} as const satisfies Record<PageName, TextId>;

interface CustomerMenuProps {
  /** The button that opens it, to give the focus back to. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Without the page on where the panel stands, for a view that cannot be moved. */
  readonly isFixed?: boolean;
  /** Whether it is shown for a page that one can do something about. */
  readonly hasPage: boolean;
  onOpen(page: PageName): void;
}

/** What is wanted now and then. The browser opens, places and closes it, and knows Escape. */
export function CustomerMenu({ button, isFixed, hasPage, onOpen }: CustomerMenuProps) {
  const id = useId();
  const pages = (Object.keys(pageTitles) as PageName[]).filter(
    (page) => (page !== 'place' || !isFixed) && (page !== 'thisPage' || hasPage),
  );

  return (
    <>
      <button
        ref={button}
        type="button"
        class="more"
        aria-label={text('menu')}
        aria-haspopup="menu"
        popovertarget={id}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        class="menu"
        aria-label={text('menu')}
        onToggle={({ currentTarget, newState }) => {
          if (newState === 'open') itemsOf(currentTarget)[0]?.focus();
        }}
        onKeyDown={(event) => {
          const item = itemToward(event.key, itemsOf(event.currentTarget));
          if (!item) return;
          event.preventDefault();
          item.focus();
        }}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
          if (relatedTarget && !isInside) currentTarget.hidePopover();
        }}
      >
        {pages.map((page) => (
          <button
            key={page}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class="menu-item"
            popovertarget={id}
            popovertargetaction="hide"
            onClick={() => onOpen(page)}
          >
            {text(pageTitles[page])}
          </button>
        ))}
        <a
          role="menuitem"
          tabIndex={-1}
          class="menu-item"
          href="/options.html"
          target="_blank"
          rel="noopener noreferrer"
          aria-description={text('opensInTab')}
        >
          {text('menuOptions')}
          <span class="away" aria-hidden="true">
            ↗
          </span>
        </a>
      </div>
    </>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

function itemToward(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const place = items.indexOf(document.activeElement as HTMLElement);
  switch (key) {
    case 'ArrowDown':
      return items[(place + 1) % items.length];
    case 'ArrowUp':
      return items.at(place <= 0 ? -1 : place - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return undefined;
  }
}
