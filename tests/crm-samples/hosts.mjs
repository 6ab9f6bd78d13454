import { apiAnswer } from './api.mjs';
import { accounts, contacts, tenants, tenantTabs } from './customers.mjs';
import { documentOf } from './families/document.mjs';
import { families } from './families/index.mjs';
import { moduleAt, pageOf, script, style } from './pages.mjs';

/** Dynamics 365 under a name of the company's own, and under that of a proxy. */
const dynamicsByAnotherName = ['crm.acme.test', 'contoso.crm4.dynamics.com.mcas.ms'];

/** Each on a host of its own. */
const familyOn = new Map(families.map((family) => [new URL(family.origin).host, family]));

/** All hosts that a certificate or a resolver must know, as patterns. */
export const sampleHosts = [
  '*.crm.dynamics.com',
  '*.crm4.dynamics.com',
  'ftop.microsoft.com',
  ...[...familyOn.keys()].filter((host) => !host.endsWith('.test')),
  '*.test',
  ...dynamicsByAnotherName,
];

const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'credentialless',
};
/** The stricter kind: every frame must ask for the same itself. */
const requireCorp = { ...isolation, 'cross-origin-embedder-policy': 'require-corp' };
const strictPolicy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";

/** What the page of a host adds to Dynamics 365 to make life hard for an extension. */
const hostile = {
  style: () => ({ head: style('hostile/style.css') }),
  keys: () => ({ head: script('hostile/keys.js') }),
  remove: () => ({ tail: script('hostile/remove.js') }),
  csp: () => ({ headers: { 'content-security-policy': strictPolicy } }),
  isolated: () => ({ head: script('hostile/isolated.js'), headers: isolation }),
  corp: () => ({ head: script('hostile/isolated.js'), headers: requireCorp }),
  burst: () => ({ tail: script('hostile/burst.js') }),
};

/** The page that a host shows at a path, or the answer of the CRM's own interface there. */
export function answerFor(host, path, request) {
  const fromApi = apiAnswer(host, path, request);
  if (fromApi) return fromApi;
  if (path === '/favicon.ico') return { status: 204, body: '' };
  if (host === 'ftop.microsoft.com') return { body: ftop() };

  const family = familyOn.get(host);
  if (family) return familyAnswer(family, path);
  if (dynamicsByAnotherName.includes(host)) return dynamics({});

  const [label] = host.split('.');
  if (label === 'framer') return { body: pageOf('plain/framer.html') };
  if (/\.crm\d{0,2}\.dynamics\.com$/.test(host)) return dynamics(hostile[label]?.() ?? {});
  return { body: pageOf('plain/plain.html') };
}

function dynamics({ head = '', tail = '', headers = {} }) {
  const body = pageOf('dynamics/page.html', {
    head: `${style('dynamics/look.css')}${head}`,
    tail: [
      script('dynamics/addresses.js', { accounts, contacts }),
      script('dynamics/elements.js'),
      script('dynamics/records.js'),
      script('dynamics/record-page.js'),
      script('dynamics/other-pages.js'),
      script('dynamics/overlays.js'),
      script('dynamics/hotkeys.js'),
      script('dynamics/start.js'),
      tail,
    ].join('\n'),
  });
  return { body, headers };
}

/** Its scripts are modules, since the page and the tests both read them. */
function familyAnswer(family, path) {
  const [, module] = /^\/sample-crm\/([\w/-]+\.mjs)$/.exec(path) ?? [];
  if (module) return { body: moduleAt(module), headers: { 'content-type': 'text/javascript' } };
  // What may not be stored cannot come back from the back/forward cache either.
  return { body: documentOf(family, path), headers: { 'cache-control': 'no-cache' } };
}

function ftop() {
  return pageOf('ftop/page.html', {
    head: style('ftop/look.css'),
    tail: script('ftop/app.js', { tenants: Object.values(tenants), tenantTabs }),
  });
}
