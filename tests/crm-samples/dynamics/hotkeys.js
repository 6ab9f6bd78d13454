/** Shortcuts on single letters for the whole page, kept for tests to read. */

window.hotkeys = [];

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest?.('input, textarea, [contenteditable]');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!['n', 's', 'e', '/'].includes(event.key)) return;

  window.hotkeys.push(event.key);
  event.preventDefault();
});
