/**
 * A cross-origin-isolated page that spies on what an extension puts into it, by every way known:
 * patched attachShadow, defined element names with attachInternals, an observer, messages, and
 * the memory measurement that names the address of each frame.
 */

const spied = {
  /** Shadow roots seen by the patched attachShadow or by attachInternals. */
  roots: [],
  /** Elements that came into the document, as outerHTML. */
  added: [],
  defined: [],
  /** What each frame let itself be asked once it had loaded. */
  frames: [],
  async measure() {
    const { breakdown } = await performance.measureUserAgentSpecificMemory();
    return breakdown.flatMap(({ attribution }) =>
      attribution.map(({ url, container }) => container?.src ?? url),
    );
  },
};
window.spied = spied;
window.heard = [];

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  spied.roots.push(root);
  return root;
};

const prefixes = ['kickoff', 'wxt', 'crm', 'fasttrack'];
const suffixes = ['panel', 'launcher', 'dock', 'host', 'root', 'ui', 'frame', 'overlay', 'widget'];
for (const name of prefixes.flatMap((prefix) => suffixes.map((suffix) => `${prefix}-${suffix}`))) {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        lookInside(this);
      }
    },
  );
  spied.defined.push(name);
}

new MutationObserver((changes) => {
  for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof Element)) continue;
    spied.added.push(node.outerHTML.slice(0, 500));
    for (const element of [node, ...node.querySelectorAll('*')]) lookInside(element);
  }
}).observe(document.documentElement, { childList: true, subtree: true });

addEventListener('message', ({ data, origin }) => window.heard.push({ data, origin }));

function lookInside(element) {
  if (element.shadowRoot) spied.roots.push(element.shadowRoot);
  if (element instanceof HTMLIFrameElement) {
    element.addEventListener('load', () => {
      spied.frames.push({ src: element.src, isReadable: element.contentDocument !== null });
    });
  }
  try {
    const root = HTMLElement.prototype.attachInternals.call(element).shadowRoot;
    if (root) spied.roots.push(root);
  } catch (error) {
    // A plain element has no internals to give: what is wanted here is that this stays so.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  }
}
