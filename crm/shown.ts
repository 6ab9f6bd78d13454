/** What is opened over the record names something else, often by the same marks. */
const overlays = '[role$=dialog],[aria-modal=true],dialog,.modal,[data-id=quickCreateRoot]';

/** Whether the user sees this element, and in the page itself rather than in what is opened over it. */
export function isShown(element: Element): boolean {
  return !isOverlaid(element) && element.checkVisibility({ visibilityProperty: true });
}

/** Deeper than any page; a form's field named 'parentElement' makes a circle of the way up. */
const deepest = 1_000;

/**
 * Whether it belongs to a dialog, also where that is made of components; and where that cannot be
 * told, for then it is not to be trusted.
 */
export function isOverlaid(element: Element): boolean {
  let at: Element | null | undefined = element;
  let depth = 0;
  while (at) {
    if (depth++ > deepest || at.matches(overlays)) return true;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host;
  }
  return false;
}

/** All that match, in the order of the page; within open shadow roots one after the other. */
export function matchesInShadows(root: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    found.push(...shadowRoot.querySelectorAll(selector), ...matchesInShadows(shadowRoot, selector));
  }
  return found;
}

/**
 * The text of an element, that of a component also where it stands in its open shadow. Not `innerText`,
 * which gives what the styles make of it: CONTOSO LTD.
 */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as Text).data;
  if (node.nodeName === 'STYLE') return '';
  const { shadowRoot } = node as Element;
  const own = textIn(node);
  return shadowRoot && !own.trim() ? textIn(shadowRoot) : own;
}

function textIn({ childNodes }: Node): string {
  return [...childNodes].map(textOf).join('');
}
