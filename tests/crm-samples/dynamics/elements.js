/** Makes an element: attributes by name, listeners by `onclick` and the like, text always as text. */
window.crm.element = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

window.crm.button = (label, onclick, attributes = {}) =>
  window.crm.element('button', { type: 'button', onclick, ...attributes }, label);

window.crm.commands = (left, right = []) => {
  const space = window.crm.element('span', { class: 'space' });
  document.querySelector('.command-bar').replaceChildren(...left, space, ...right);
};

/** `isForm` marks the part that holds a record, as Dynamics 365 does. */
window.crm.content = (isForm, ...children) => {
  const scroller = document.querySelector('.scroller');
  scroller.dataset.id = isForm ? 'editFormRoot' : 'pageRoot';
  scroller.replaceChildren(...children);
};

window.crm.say = (text) => {
  document.querySelector('[role=status]')?.remove();
  document.body.append(window.crm.element('p', { role: 'status' }, text));
};
