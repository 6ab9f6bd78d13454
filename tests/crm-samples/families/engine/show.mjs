import { viewOf } from '../pages.mjs';

/** How many inner tabs are kept in the page, the one on top among them. */
const mostTabs = 3;

/** Puts what a place shows into the page, over what was there. */
export function show(family, place) {
  const view = document.querySelector('[data-view]');
  const markup = String(viewOf(family, place));
  if (family.tabs) showInTab(family, view, markup, place);
  // With the shadow roots that stand in it as templates.
  else view.setHTMLUnsafe(markup);
  // A value that is only a property: no attribute says it.
  for (const input of view.querySelectorAll('[data-value]')) {
    input.value = input.dataset.value;
    input.removeAttribute('data-value');
  }
}

/** Tabs inside the CRM: those left stay in the page, hidden, with all that they show. */
function showInTab(family, view, markup, place) {
  const at = `${place.page} ${place.id ?? ''}`;
  const known = [...view.children].find((tab) => tab.dataset.at === at);
  const tab = known ?? document.createElement('div');
  for (const other of view.children) other.classList.remove('active');
  tab.className = `${family.tabs} active`;
  tab.dataset.at = at;
  tab.setHTMLUnsafe(markup);
  if (!known) view.append(tab);
  while (view.children.length > mostTabs) view.querySelector(':scope > :not(.active)').remove();
}
