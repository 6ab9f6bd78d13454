/** A hash router as FTOP has one: the address first, the tenant's name later. */

const { tenants, tenantTabs } = window.sample;
const main = document.querySelector('main');
window.crmDelay ??= 250;
window.crmColdDelay ??= 600;
let pending = 0;

function showAfter(delay) {
  clearTimeout(pending);
  pending = setTimeout(show, delay);
}

function show() {
  const [, id, tab] = /^#\/tenant\/([^/]+)\/detail\/([^/?]+)/.exec(location.hash) ?? [];
  const tenant = tenants.find((one) => one.id === id?.toLowerCase());
  if (tenant) return showTenant(tenant, tab);

  const isList = location.hash.startsWith('#/tenants');
  const links = tenants.map(({ id, name }) => link(name, `/App#/tenant/${id}/detail/status`));
  const list = element('ul', ...links.map((one) => element('li', one)));
  main.replaceChildren(element('h1', isList ? 'Tenants' : 'Dashboard'), ...(isList ? [list] : []));
  document.title = isList ? 'Tenants - FTOP' : 'Dashboard - FTOP';
}

function showTenant({ id, name, seats }, tab) {
  const tabs = tenantTabs.map((one) => {
    const tabLink = link(one, `/App#/tenant/${id}/detail/${one}`);
    if (one === tab) tabLink.setAttribute('aria-current', 'page');
    return tabLink;
  });
  main.replaceChildren(
    element('h1', name),
    element('nav', ...tabs),
    element('p', `Tenant ${id} · ${seats} seats · ${tab}`),
  );
  document.title = `${name} - FTOP`;
}

function link(text, address) {
  const made = element('a', text);
  made.href = address;
  return made;
}

function element(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

addEventListener('hashchange', () => showAfter(window.crmDelay));
if (location.hash.startsWith('#/tenant/')) main.replaceChildren(element('h1'));
showAfter(window.crmColdDelay);
