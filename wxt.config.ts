import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { adapterFile, builtInGlobs, builtInMatches, scriptFile } from './browser/crm-hosts';
import { placeStyleSheets } from './browser/place-styles';
import type { CrmAdapter } from './crm/adapter';
import { builtInAdapters } from './crm/adapters';
import { anywhere } from './crm/adapters-on';

const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

/** What a policy may set, for Chrome and Edge. */
const policySchema = 'policy-schema.json';

/**
 * The script that runs in every CRM page starts with our own first line: what WXT wraps around an
 * unlisted script (a logger, plugins we do not have) is a tenth of it (ADR 0013).
 */
const bareContentScript = {
  name: 'bare-content-script',
  transform(code: string, id: string) {
    if (!id.includes('unlisted-script-entrypoint')) return undefined;
    const [importOfOurs] = /import definition from .+?;/.exec(code) ?? [];
    return importOfOurs && `${importOfOurs} definition.main();`;
  },
};

/** Preact, the browser, and what every customer's view is made of. */
const firstLoad =
  /node_modules\/(preact|valibot|webextension-polyfill)\/|browser\/(ask|broadcast|browser|follow-settings|format|once|save-file|sender|settings|text)\.ts|components\/(later|when-released|copy|use-now|deadline\/deadline-words|profile\/applies-if-words)\.tsx?|playbook\/(checklist|checklist-schema|content\/load|content\/playbook-in|content\/structure|day-deadlines|entries|field-path|fields|links|moments|profile|settings|stamp-time|task-deadlines)\.ts/;

/** What panel, popup and side panel load at once, in one file: a file is packed the better the longer it is. */
const firstLoadInOneFile = {
  name: 'first-load-in-one-file',
  outputOptions(options: { format?: string }) {
    if (options.format !== 'es') return undefined;
    return { ...options, codeSplitting: { groups: [{ name: 'view', test: firstLoad }] } };
  },
};

/**
 * One adapter as a script of its own, registered before `crm.js` on the hosts that need it (ADR 0022).
 * Which host that is has been decided by then, and it may stand in a folder there; with a setting, the
 * script itself puts in what was set.
 */
async function adapterScript(adapter: CrmAdapter): Promise<string> {
  const { records, names, ...rest } = adapter.setting ? adapter : anywhere(adapter);
  const { id, notNames, addressIn, idOnPage, setting, dock } = rest;
  const read = { id, records, names, notNames, addressIn, idOnPage, setting };
  // As the script does unless told otherwise.
  const data = JSON.stringify({ ...read, ...(dock !== 'body' && { dock }) });
  const script = await minify(`(globalThis.kickoffCrms??={})["${id}"]=${data}`);
  return script.code ?? '';
}

/**
 * Parts that come later are on the disk, and their style is there already: what Vite puts around
 * each dynamic import to fetch such things ahead would be a fiftieth of a view's first load.
 */
const bareImports = {
  name: 'bare-imports',
  enforce: 'pre',
  load: (id: string) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
  renderChunk: (code: string) => code.replace(/,\s*__VITE_PRELOAD__/g, ''),
} as const;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  alias: { '@': fileURLToPath(new URL('.', import.meta.url)) },
  vite: () => ({
    plugins: [bareContentScript, bareImports, firstLoadInOneFile],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      sourcemap: false,
      target: 'esnext',
      modulePreload: false,
      // A few per cent smaller than Vite's own, which counts in a script for every page.
      minify: 'terser',
      // `unsafe` is unsafe where a page redefines `RegExp` or `Boolean`, which nobody can in our world.
      terserOptions: {
        ecma: 2020,
        module: true,
        compress: { passes: 5, unsafe: true, unsafe_arrows: true },
      },
    },
  }),
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      if (config.browser === 'firefox') {
        const place = files.findIndex(({ relativeDest }) => relativeDest === policySchema);
        if (place >= 0) files.splice(place, 1);
      }
      for (const { file, css } of placeStyleSheets()) {
        files.push({ relativeDest: file, contents: css });
      }
      for (const adapter of builtInAdapters) {
        files.push({
          relativeDest: adapterFile(adapter.id),
          contents: await adapterScript(adapter),
        });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    action: { default_icon: icons, default_title: '__MSG_name__' },
    ...(browser !== 'firefox' && {
      // The first with the Navigation API and Temporal (MDN browser-compat-data); ADR 0003.
      minimum_chrome_version: '144',
      // Firefox knows no schema, and sets it without.
      storage: { managed_schema: policySchema },
    }),
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    host_permissions: builtInMatches,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [
      {
        matches: builtInMatches,
        include_globs: builtInGlobs,
        js: [scriptFile],
        run_at: 'document_start',
      },
    ],
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'] },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kickoff-panel@kickoff-panel.example',
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
