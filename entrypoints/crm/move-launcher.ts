interface Moves {
  /** Whether it stands at the window's edge, where it can be moved: collapsed. */
  isAtEdge(): boolean;
  /** Where its upper edge is wanted, in CSS pixels from the window's; may lie outside of it. */
  to(top: number): void;
  /** It has been let go there. */
  rest(): void;
  /** It was clicked, by whatever means. */
  use(): void;
}

/** How far a hand may shake in a click, and how far one press of a key goes: CSS pixels. */
const shake = 4;
const step = 24;

/** Lets the launcher, which stands in `host`, be moved along the edge by drag and by the arrow keys. */
export function moveByHand(button: HTMLButtonElement, host: Element, moves: Moves): void {
  /** From its upper edge to where it was taken hold of; undefined while nobody does. */
  let grip: number | undefined;
  let wasDragged = false;
  const top = () => host.getBoundingClientRect().top;

  button.addEventListener('pointerdown', ({ button: which, clientY, pointerId }) => {
    wasDragged = false;
    if (which || !moves.isAtEdge()) return;
    grip = clientY - top();
    button.setPointerCapture(pointerId);
  });
  button.addEventListener('pointermove', ({ clientY }) => {
    if (grip === undefined) return;
    wasDragged ||= Math.abs(clientY - grip - top()) > shake;
    if (wasDragged) moves.to(clientY - grip);
  });
  button.addEventListener('lostpointercapture', () => {
    grip = undefined;
    if (wasDragged) moves.rest();
  });
  button.addEventListener('click', ({ detail }) => {
    // The end of a drag comes as a click of the mouse; a key's has no count.
    if (!wasDragged || !detail) moves.use();
  });
  button.addEventListener('keydown', (event) => {
    const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!way || !moves.isAtEdge()) return;
    // The page scrolls by these keys, or goes through a list.
    event.preventDefault();
    event.stopPropagation();
    moves.to(top() + way * step);
    moves.rest();
  });
}
