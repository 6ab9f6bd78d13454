/**
 * Puts text on the clipboard, as rich text too when `html` is given: the place it is pasted into takes
 * the form it understands. False when the browser refuses, so that the view can offer the text itself.
 *
 * Call it within the user's click or key press, before anything is awaited: the browser refuses it
 * later. Not `navigator.clipboard`: in a frame of another site's page it is blocked unless that page
 * sends a permission policy that allows it, and the CRMs send none. `execCommand('copy')` is marked as
 * deprecated, but has no successor there.
 *
 * `html` is copied as it is: whoever builds it escapes what users have typed.
 */
export function copyText(plain: string, html?: string): boolean {
  let isTaken = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    // Before a listener of the view, or the selection in a field, puts its own text there.
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    isTaken = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
