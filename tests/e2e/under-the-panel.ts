/**
 * Runs in the page: every control of its own that one sees, in whole or in part, where the panel
 * stands, as the beginning of its HTML. What a scroll box cuts off is scrolled to, as without us, and
 * does not count.
 */
export function controlsUnderPanel(): string[] {
  const dock = document.querySelector('[data-kickoff-panel]');
  if (!dock) throw new Error('nothing is docked');
  const panel = dock.getBoundingClientRect();
  const controls =
    'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=menuitem], [contenteditable=true], [tabindex]:not([tabindex="-1"])';

  return [...allIn(document)]
    .filter((element) => !dock.contains(element))
    .filter((element) => element.matches(controls))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !(element as HTMLButtonElement).disabled)
    .filter((element) => meetsPanel(seenBox(element)))
    .map((element) => element.outerHTML.slice(0, 100).replaceAll(/\s+/g, ' '));

  /** Open shadow roots included. */
  function* allIn(root: Document | ShadowRoot): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* allIn(element.shadowRoot);
    }
  }

  function meetsPanel(box: { left: number; right: number; top: number; bottom: number }): boolean {
    const width = Math.min(box.right, panel.right) - Math.max(box.left, panel.left);
    const height = Math.min(box.bottom, panel.bottom) - Math.max(box.top, panel.top);
    return width > 0.5 && height > 0.5;
  }

  /** Its box without what the boxes around it cut off. */
  function seenBox(element: Element) {
    let { left, right, top, bottom } = element.getBoundingClientRect();
    let { position } = getComputedStyle(element);
    for (let around = parentOf(element); around; around = parentOf(around)) {
      const style = getComputedStyle(around);
      const holdsAll = style.transform !== 'none' || style.contain.includes('paint');
      const isPassed =
        (position === 'fixed' && !holdsAll) ||
        (position === 'absolute' && style.position === 'static' && !holdsAll);
      if (isPassed) continue;
      if (style.overflowX !== 'visible' && !isTheWindow(around)) {
        const box = around.getBoundingClientRect();
        left = Math.max(left, box.left);
        right = Math.min(right, box.right);
        top = Math.max(top, box.top);
        bottom = Math.min(bottom, box.bottom);
      }
      position = style.position;
    }
    return { left, right, top, bottom };
  }

  function parentOf(element: Element): Element | null {
    if (element.assignedSlot) return element.assignedSlot;
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }

  /** The root cuts nothing off: its overflow is the window's; so is the body's where it has none. */
  function isTheWindow(element: Element): boolean {
    const root = document.documentElement;
    if (element === root || !(element instanceof HTMLElement)) return true;
    return element === document.body && getComputedStyle(root).overflowX === 'visible';
  }
}
