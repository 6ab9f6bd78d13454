/** What lies over the page: the quick create flyout at the right edge, and a dialog. */

const { crm } = window;

crm.openQuickCreate = () => {
  close('.flyout');
  const flyout = crm.element(
    'section',
    { class: 'flyout', 'data-id': 'quickCreateRoot', 'aria-label': 'Quick create' },
    crm.element(
      'header',
      {},
      crm.element('h1', { 'data-id': 'quickHeaderTitle' }, 'Quick Create: Contact'),
      crm.button('Save and close', () => closeAndSay('.flyout'), { class: 'primary' }),
      crm.button('Close', () => close('.flyout')),
    ),
    crm.element('label', {}, 'Last Name ', crm.element('input')),
  );
  document.body.append(flyout);
};

crm.openDialog = (title) => {
  const dialog = crm.element(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
    crm.element(
      'header',
      {},
      crm.element('h2', { 'data-id': 'header_title' }, title),
      crm.button('Close dialog', () => close('.backdrop')),
    ),
    crm.element('p', {}, 'Assign to me'),
    crm.button('OK', () => closeAndSay('.backdrop'), { class: 'primary' }),
  );
  document.body.append(crm.element('div', { class: 'backdrop' }, dialog));
};

function close(selector) {
  document.querySelector(selector)?.remove();
}

function closeAndSay(selector) {
  close(selector);
  crm.say('Saved');
}
