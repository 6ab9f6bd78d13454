import { follow } from './follow';

/** A page that Chrome loads in advance is nobody's yet, and cannot speak to the background. */
export function start(): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', follow);
  else follow();
}
