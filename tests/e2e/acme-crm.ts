import type { BrowserContext, Page } from '@playwright/test';

/**
 * A CRM that no adapter knows, on a host where ours may run: '/clients/<number>' shows a customer,
 * '/clients' the list. Single page: links change the address without a load, and the name follows
 * 200 ms later. It notes down what it hears of clicks and keys.
 */
export const acme = 'https://acme.crm4.dynamics.com';

export const clients: Readonly<Record<string, string>> = {
  '17': 'Contoso Ltd',
  '4711': 'Fabrikam, Inc.',
};

export async function serveAcme(context: BrowserContext, head = ''): Promise<void> {
  await context.route(/^https:\/\/(acme|other)\.crm4\.dynamics\.com\//, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageWith(head) }),
  );
}

/** What the page has heard so far. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'heard'));
}

function pageWith(head: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Acme</title>
<style>
  body { margin: 0; font: 14px sans-serif; }
  header { position: fixed; inset: 0 0 auto; padding: 8px; background: #234; color: #fff; z-index: 9999; }
  header a { color: #fff; }
  main { padding: 120px 16px; }
</style>
${head}
<script>
  const clients = ${JSON.stringify(clients)};
  window.heard = [];
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup']) {
    document.addEventListener(name, (event) => heard.push(event.key ?? name), true);
  }
  function show() {
    const id = /^\\/clients\\/(\\d+)$/.exec(location.pathname)?.[1];
    document.title = id ? clients[id] + ' | Client | Acme' : 'Clients | Acme';
    document.querySelector('main').innerHTML = id
      ? '<form><input name="id" value="' + id + '">' +
        '<div class="css-1x2y3z"><h1 class="sc-dKzQpT"><span id="t' + id + '">' + clients[id] + '</span></h1></div>' +
        '<label>Short name <input name="short_name" disabled value="' + clients[id].split(' ')[0] + '"></label>' +
        '<p>Active</p></form><acme-owner></acme-owner>'
      : '<h2>All clients</h2><p>Choose one.</p>';
  }
  customElements.define('acme-owner', class extends HTMLElement {
    connectedCallback() {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = '<b class="owner-name">Alex</b><i>, owner</i>';
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    setTimeout(show, 200);
  });
  addEventListener('popstate', show);
  addEventListener('DOMContentLoaded', show);
</script></head>
<body><header><h1>Acme</h1> <a href="/clients">Clients</a> ${Object.entries(clients)
    .map(([id, name]) => `<a href="/clients/${id}">${name}</a>`)
    .join(' ')}</header><main></main></body></html>`;
}
