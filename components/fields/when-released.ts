/** Whether a mouse button, a finger or a pen is down somewhere in the view. */
let isPressed = false;
let waiting: (() => void)[] = [];

/**
 * Calls back at once, or, while a pointer is down, as soon as its click is over. What appears below
 * a field when one leaves it would otherwise push away the very button that is being clicked, and
 * the click would go nowhere.
 */
export function whenReleased(then: () => void): void {
  if (isPressed) waiting.push(then);
  else then();
}

function release(): void {
  isPressed = false;
  const all = waiting;
  waiting = [];
  // The click comes right after the pointer is up.
  setTimeout(() => {
    for (const then of all) then();
  });
}

if (typeof document !== 'undefined') {
  document.addEventListener(
    'pointerdown',
    () => {
      isPressed = true;
    },
    true,
  );
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, release, true);
}
