import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Opens it, from anywhere in the view where one does not type. */
const key = 'g';

/**
 * The place for knowledge gaps, opened by one key during a call, unless the user wants no such key. A
 * page that hides it gives way; it takes the focus, and gives it back when it is closed.
 */
export function useGapCapture(hasKey: boolean, leavePage: () => void) {
  /** How often it was opened since it was closed. */
  const [opened, setOpened] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const from = useRef<Element | null>(null);

  function open() {
    const { activeElement } = document;
    if (!place.current?.contains(activeElement)) from.current = activeElement;
    leavePage();
    setOpened((times) => times + 1);
  }

  function close() {
    setOpened(0);
    const { current } = from;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
  }

  // Not before it is in sight again; and after the page, which gives the focus back.
  useLayoutEffect(() => {
    if (opened) place.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [opened]);

  useLayoutEffect(() => {
    if (!hasKey) return;
    const listen = (event: KeyboardEvent) => {
      if (!isPressed(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [hasKey]);

  return { isOpen: opened > 0, place, open, close };
}

function isPressed(event: KeyboardEvent): boolean {
  const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  if (isHeld || event.repeat || event.isComposing || event.defaultPrevented) return false;
  // What fills in a form for the user sends key events without a key.
  return event.key?.toLowerCase() === key && !isTypedInto(event.target);
}

/** A box to tick takes no letters. */
function isTypedInto(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio'].includes(target.type);
  return target instanceof Element && target.closest('textarea, select, [role=menu]') !== null;
}
