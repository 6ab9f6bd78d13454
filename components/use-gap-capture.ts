import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Opens it, from anywhere in the view where one does not type. */
const key = 'g';

/**
 * The place for knowledge gaps, opened by one key during a call: it takes the focus, and gives it
 * back when it is closed.
 */
export function useGapCapture() {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const from = useRef<Element | null>(null);

  const focus = () => place.current?.querySelector<HTMLElement>('input, textarea')?.focus();

  function open() {
    const { activeElement } = document;
    if (!place.current?.contains(activeElement)) from.current = activeElement;
    setOpen(true);
    focus();
  }

  function close() {
    setOpen(false);
    const { current } = from;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
  }

  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isPressed(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return { isOpen, place, open, close };
}

function isPressed(event: KeyboardEvent): boolean {
  const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  if (isHeld || event.repeat || event.isComposing || event.defaultPrevented) return false;
  return event.key.toLowerCase() === key && !isTypedInto(event.target);
}

/** A box to tick takes no letters. */
function isTypedInto(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio'].includes(target.type);
  return target instanceof Element && target.closest('textarea, select, [role=menu]') !== null;
}
