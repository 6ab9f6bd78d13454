/**
 * Takes out what the page did not put there itself: whatever is added to the body after the start
 * and has none of the page's own marks; and, once, whatever stands in html beside head and body.
 */

window.removed = [];
const ours = '#shell, [role=status], .flyout, .backdrop, script';
let hasClearedHtml = false;

function clear(nodes, isOurs) {
  const strangers = [...nodes].filter((node) => !node.matches(isOurs));
  for (const stranger of strangers) {
    window.removed.push(stranger.tagName);
    stranger.remove();
  }
  return strangers.length > 0;
}

new MutationObserver(() => {
  clear(document.body.children, ours);
  if (!hasClearedHtml) hasClearedHtml = clear(document.documentElement.children, 'head, body');
}).observe(document.documentElement, { childList: true, subtree: true });
