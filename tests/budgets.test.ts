import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeStyleSheets } from '@/browser/place-styles';
import { builtInAdapters } from '@/crm/adapters';

/** Sizes of the built extension: what a page, a panel and a popup may cost. Bytes, gzipped. */
const contentScript = 6_000;
const panelPage = 40_000;
/** It recognises the page in front by itself, at once, where that is a CRM that is on from the start. */
const popupPage = 42_000;
/** In the browser's own side panel: what the popup shows, and the way back into the page. */
const sidePanelPage = 43_500;
/** All texts in one language: a view waits for those of interface and playbook before it draws. */
const texts = 14_000;
/** All that a view may ever load, with the other languages and the libraries for files (ADR 0021). */
const everything = 200_000;

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s', (target) => {
  const folder = join('.output', target);
  let manifest: Manifest;

  beforeAll(() => {
    if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build`);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  });

  test('a CRM’s page gets one script of at most 6 kB, and no stylesheet with it', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [{ js, css }] = manifest.content_scripts;
    expect(js).toEqual(['crm.js']);
    expect(css).toBeUndefined();
    expect(gzipped(folder, ['crm.js'])).toBeLessThanOrEqual(contentScript);
  });

  test('with the adapter that its host needs, the script of any other CRM stays within 6 kB', () => {
    const adapters = readdirSync(join(folder, 'adapters'));
    expect(adapters).toHaveLength(builtInAdapters.length);
    for (const adapter of adapters) {
      const files = [join('adapters', adapter), 'crm-any.js'];
      const together = Buffer.concat(files.map((file) => readFileSync(join(folder, file))));
      expect(gzipSync(together, { level: 9 }).length, adapter).toBeLessThanOrEqual(contentScript);
    }
  });

  test('the script has nothing in it but our own: no polyfill, Preact, schema or WXT', () => {
    const script = readFileSync(join(folder, 'crm.js'), 'utf8');
    for (const foreign of [
      'polyfill',
      'preact',
      'valibot',
      'wxt',
      'strictObject',
      'importScripts',
      'kickoffPointing',
    ]) {
      expect(script).not.toContain(foreign);
    }
  });

  test.each([
    ['panel', panelPage],
    ['popup', popupPage],
    ['sidepanel', sidePanelPage],
  ])('code and style that the %s loads before it draws are at most %d bytes', (page, most) => {
    const first = filesOf(folder, `${page}.html`, atOnce);
    expect(first.length).toBeGreaterThan(2);
    expect(gzipped(folder, first)).toBeLessThanOrEqual(most);
  });

  test.each(['en', 'zh-CN', 'pt-BR'])('the texts in %s are 14 kB at most', (language) => {
    const chunks = readdirSync(join(folder, 'chunks'))
      .filter((name) => name.startsWith(`${language}-`))
      .map((name) => join('chunks', name));
    // The interface, the playbook, and the referral's e-mail.
    expect(chunks).toHaveLength(3);
    expect(gzipped(folder, chunks)).toBeLessThanOrEqual(texts);
  });

  test('all that the panel may ever load is bounded too', () => {
    const files = filesOf(folder, 'panel.html', everMentioned);
    expect(files.length).toBeGreaterThan(filesOf(folder, 'panel.html', atOnce).length);
    expect(gzipped(folder, files)).toBeLessThanOrEqual(everything);
  });

  test('asks for these permissions and hosts, and no others', () => {
    const own = target === 'firefox-mv3' ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      ...own,
    ]);
    expect(manifest.host_permissions).toEqual([
      'https://*.dynamics.com/*',
      'https://ftop.microsoft.com/*',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'] },
    ]);
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('has an icon of every size that it names', () => {
    for (const file of Object.values(manifest.icons)) {
      expect(existsSync(join(folder, file)), file).toBe(true);
    }
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  });
});

test('the side panel is there, and opens when it is asked for', () => {
  for (const target of ['chrome-mv3', 'edge-mv3']) {
    const manifest = JSON.parse(readFileSync(`.output/${target}/manifest.json`, 'utf8'));
    expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  }
  const { sidebar_action } = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  expect(sidebar_action).toMatchObject({
    default_panel: 'sidepanel.html',
    open_at_install: false,
  });
});

test.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])(
  '%s has every stylesheet that can be registered',
  (target) => {
    for (const { file, css } of placeStyleSheets()) {
      expect(readFileSync(join('.output', target, file), 'utf8'), file).toBe(css);
    }
  },
);

test('Firefox is told that nothing is collected, and which version is the first', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  expect(manifest.browser_specific_settings.gecko).toMatchObject({
    strict_min_version: '147.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(manifest.minimum_chrome_version).toBeUndefined();
});

test('Chrome and Edge know what a policy may set, and Firefox, which sets it without, is not told', () => {
  for (const target of ['chrome-mv3', 'edge-mv3']) {
    const folder = join('.output', target);
    const { storage } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const schema = JSON.parse(readFileSync(join(folder, storage.managed_schema), 'utf8'));
    expect(Object.keys(schema)).toEqual(['type', 'properties']);
    expect(Object.keys(schema.properties)).toEqual(['rules']);
    expect(schema.properties.rules).toEqual({
      title: expect.any(String),
      description: expect.any(String),
      type: 'string',
    });
  }
  const firefox = join('.output', 'firefox-mv3');
  expect(JSON.parse(readFileSync(join(firefox, 'manifest.json'), 'utf8')).storage).toBeUndefined();
  expect(existsSync(join(firefox, 'policy-schema.json'))).toBe(false);
});

interface Manifest {
  content_scripts: [{ js: string[]; css?: string[] }];
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  web_accessible_resources: object[];
  icons: Record<string, string>;
  incognito: string;
}

/** What a file needs before it runs: by its page, or by an import that is no call. */
const atOnce = /(?:src=|href=|from\s*|import\s*)["'`]([./][\w./-]+\.(?:js|css))["'`]/g;
/** What it may load at any time. */
const everMentioned = /["'`]([./][\w./-]+\.(?:js|css))["'`]/g;

/** A page and all that it loads, directly or by what it loads. */
function filesOf(folder: string, page: string, mention: RegExp): string[] {
  const files = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file) || !existsSync(join(folder, file))) return;
    files.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, target] of text.matchAll(mention)) {
      visit(target!.startsWith('/') ? target!.slice(1) : join(dirname(file), target!));
    }
  };
  visit(page);
  return [...files];
}

function gzipped(folder: string, files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}
