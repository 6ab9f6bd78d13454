/** Whether the main button, a finger or a pen is down somewhere in the view. */
let isPressed = false;
let waiting: (() => void)[] = [];

/**
 * Calls back at once, or, while a pointer is down, as soon as its click is over. What changes its
 * height in between would push away the very thing that is being clicked, and the click would go
 * nowhere.
 */
export function whenReleased(then: () => void): void {
  if (isPressed) waiting.push(then);
  else then();
}

function press({ isPrimary, button }: PointerEvent): void {
  // After any other button the system's menu may take the pointer, and its end is never heard.
  if (isPrimary && button === 0) isPressed = true;
}

/** Milliseconds. A mouse's click comes right after its button is up, a tap's is an input of its own. */
const untilClick = { mouse: 0, pen: 50, touch: 50 } as Record<string, number>;

function lift({ isPrimary, pointerType }: PointerEvent): void {
  if (isPrimary) release(untilClick[pointerType]);
}

function release(after = 0): void {
  if (!isPressed) return;
  isPressed = false;
  const all = waiting;
  waiting = [];
  setTimeout(() => {
    for (const then of all) then();
  }, after);
}

function notice({ buttons }: PointerEvent): void {
  if (buttons === 0) release();
}

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', press, true);
  for (const end of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(end, lift, true);
  // Where its end was heard elsewhere: outside the window, or in a view that was behind another.
  document.addEventListener('pointermove', notice, true);
  addEventListener('blur', () => release());
}
