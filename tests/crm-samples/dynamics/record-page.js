/** The form of one record, saved or new. */

const { crm } = window;
const labels = { account: 'Account', contact: 'Contact' };

/** Shows the form and returns the title that the page takes a little later. */
crm.showRecord = (place) => {
  const record = crm.recordOf(place) ?? { name: '', city: '', seats: 0 };
  const label = labels[place.table];
  commandsFor(place);
  crm.content(
    true,
    header(place.id ? record.name : `New ${label}`, place.id ? '- Saved' : '- Unsaved', label),
    form(record),
    timeline(),
  );
  return titleOf(place, record.name);
};

/** Before anything is loaded: the header is there, and empty. */
crm.showEmptyHeader = () => {
  crm.content(true, crm.element('div', { class: 'card' }, heading('')));
};

function commandsFor(place) {
  // From where the address is, not from what is shown: one may click faster than the page follows.
  const move = (step) => () => {
    const current = crm.read();
    crm.go({ ...current, id: crm.neighbour(current, step).id });
  };
  const navigator = { 'data-lp-id': `recordset-navigator|${place.table}` };
  crm.commands(
    [
      crm.button('Save', () => save(place), { 'data-id': 'edit-form-save-btn' }),
      crm.button('Quick create', crm.openQuickCreate),
      crm.button('Assign', () => crm.openDialog('Assign Account')),
      crm.button('Back to list', () => crm.go({ page: 'entitylist', table: place.table })),
    ],
    [
      crm.button('Previous record', move(-1), navigator),
      crm.button('Next record', move(1), navigator),
      crm.button('Share', () => crm.say('Shared')),
    ],
  );
}

function heading(name, status) {
  const saveStatus = status
    ? [crm.element('span', { 'data-id': 'header_saveStatus' }, status)]
    : [];
  return crm.element('h1', { 'data-id': 'header_title' }, name, ...saveStatus);
}

function header(name, status, label) {
  const table = crm.element('span', { 'data-id': 'entity_name_span' }, label);
  return crm.element(
    'div',
    { class: 'card', 'data-id': 'form-header' },
    heading(name, status),
    table,
  );
}

function form({ name, city, seats }) {
  const nameId = 'name.fieldControl-text-box-text';
  const input = crm.element('input', { 'data-id': nameId, oninput: markUnsaved });
  input.value = name;
  return crm.element(
    'section',
    { class: 'card' },
    crm.element('h2', {}, 'Account information'),
    crm.element(
      'div',
      { class: 'fields' },
      field('Account Name', input),
      field('City', crm.element('output', {}, city || '---')),
      field('Seats', crm.element('output', {}, String(seats))),
      field('Phone', crm.element('output', {}, '555-0100')),
    ),
  );
}

/** Long enough to scroll in its own box on a small window. */
function timeline() {
  const events = [
    'Phone call: introduction of the delivery team',
    'E-mail: licences assigned this quarter',
    'Note: prefers to start with Exchange, then Teams',
    'Appointment: handover from the targeting team',
    'Task: send the agenda for the kickoff meeting',
    'Request for assistance received',
  ].map((text) => crm.element('li', {}, text));
  return crm.element(
    'section',
    { class: 'card' },
    crm.element('h2', {}, 'Timeline'),
    crm.element('ul', { class: 'timeline' }, ...events),
  );
}

function field(label, control) {
  return crm.element('label', {}, crm.element('span', {}, label), control);
}

function markUnsaved() {
  const status = document.querySelector('[data-id=header_saveStatus]');
  if (status) status.textContent = '- Unsaved';
}

/** A new record gets its id: the address is replaced, the header follows late as ever. */
function save(place) {
  const name = document.querySelector('.fields input').value;
  if (place.id) {
    const record = crm.recordOf(place);
    if (record) record.name = name;
  } else {
    crm.correct({ ...place, id: crm.add(name).id });
  }
  crm.showAfter(window.crmDelay);
}

function titleOf({ table, id }, name) {
  const label = labels[table];
  return id ? `${label}: Information: ${name} - Dynamics 365` : `New ${label} - Dynamics 365`;
}
