import type { CrmAdapter } from './adapter';
import type { RuleFault } from './adapter-schema';

/** Whether this is a selector that the browser understands; it says nothing of what it finds. */
export function isSelector(text: string, document: Document): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    // An empty fragment has nothing to find: it can only be the text that is wrong.
    return false;
  }
}

/** The places of a rule where no selector stands but should: asked where there is a document. */
export function selectorFaults({ names, idOnPage }: CrmAdapter, document: Document): RuleFault[] {
  const selectors = [
    ...names.flatMap(({ selector, without, read }, index) => [
      [`names[${index}].selector`, read === 'title' ? undefined : selector] as const,
      [`names[${index}].without`, without] as const,
    ]),
    ['idOnPage.selector', idOnPage?.selector] as const,
  ];
  return selectors
    .filter(([, text]) => text !== undefined && !isSelector(text, document))
    .map(([place]) => ({ place, reason: 'selector' }));
}
