/** What the sample CRMs' pages are put together from. Runs in the server and in the page. */

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** A template of HTML: what is put into it is text, unless it was made by this tag too. */
export function html(parts, ...values) {
  const filled = parts.map((part, index) => `${part}${inPlace(values[index])}`);
  return new Markup(filled.join(''));
}

function inPlace(value = '') {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(inPlace).join('');
  return String(value).replace(/[&<>"]/g, (sign) => entities[sign]);
}

/** Takes the user somewhere: 'previous', 'next', 'tab' (the same record elsewhere) or 'save'. */
export function goes(where, label, className = '') {
  return html`<button type="button" data-goes="${where}" class="${className}">${label}</button>`;
}

/** Opens one of the family's overlays. */
export function opens(overlay, label, className = '') {
  return html`<button type="button" data-opens="${overlay}" class="${className}">${label}</button>`;
}

export function closes(label = 'Close', className = '') {
  return html`<button type="button" data-closes class="${className}">${label}</button>`;
}

/** Buttons that do nothing, but must be in reach. */
export function buttons(...labels) {
  return labels.map((label) => html`<button type="button">${label}</button>`);
}

/** Links to every kind of page that is not a customer's. */
export function menu({ href }) {
  const places = { home: 'Home', list: 'Accounts', other: 'Contact', fresh: 'New' };
  return Object.entries(places).map(
    ([page, label]) => html`<a data-to="${page}" href="${href(page)}">${label}</a>`,
  );
}

export function navigator() {
  return html`${goes('previous', 'Previous')}${goes('next', 'Next')}`;
}

/** Every customer as a row with a link, and a button at the right. */
export function rows({ customers, href }) {
  return html`<table class="rows">
    ${customers.map(
      ({ id, name, city, employees }) => html`<tr>
        <td><a data-to="record" data-id="${id}" href="${href('record', id)}">${name || '(no name)'}</a></td>
        <td>${city}</td>
        <td>${employees}</td>
        <td><button type="button">More</button></td>
      </tr>`,
    )}
  </table>`;
}

/** Facts of a customer that are no names, long enough to scroll. */
export function facts({ city, employees }) {
  const all = { City: city, Employees: employees, Phone: '555-0100', Industry: 'Retail' };
  return html`<dl class="facts">
    ${Object.entries(all).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
  </dl>`;
}

/** A box of the right-hand column, with a button in its right corner. */
export function cards(...titles) {
  return titles.map(
    (title) => html`<section class="card">
      <header><b>${title}</b><button type="button">Add</button></header>
      <p>Nothing yet</p>
    </section>`,
  );
}

/** The form of a record that is not saved yet. */
export function newForm(label) {
  return html`<form class="card" onsubmit="return false">
    <label>${label} <input /></label> ${goes('save', 'Save')}
  </form>`;
}

/** An overlay's head, with its controls in the right corner. */
export function overlayHead(title, ...labels) {
  return html`<header class="overlay-head">
    <b>${title}</b>${labels.map((label) => closes(label))}
  </header>`;
}

/** An overlay's body. */
export function overlayBody() {
  return html`<p><label>Last name <input /></label></p>
    <p>${closes('Save', 'primary')}</p>`;
}
