/**
 * Styles of our elements, by the CSSOM alone: it works under any Content-Security-Policy of the
 * page, and `important` in an element's own style beats every rule of the page.
 */
export function setStyle(element: HTMLElement, style: string): void {
  element.style.cssText = style.replaceAll(';', '!important;');
}
