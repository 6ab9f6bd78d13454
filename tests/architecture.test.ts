import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom, lowest first; each may import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  playbook: [],
  crm: [],
  storage: ['playbook', 'crm'],
  browser: ['playbook', 'crm'],
  components: ['playbook', 'crm', 'browser'],
  entrypoints: ['playbook', 'crm', 'storage', 'browser', 'components'],
};
const folders = Object.keys(mayImport);

/** Every package we ship, and who may touch it. What runs in the CRM's page has none (see below). */
const packages: Readonly<Record<string, readonly string[]>> = {
  '#imports': ['entrypoints'],
  wxt: ['entrypoints'],
  preact: ['components', 'entrypoints'],
  'webextension-polyfill': ['browser'],
  'idb-keyval': ['storage'],
  // The clock; and the reading of its stamps, which is pure.
  tinybase: ['storage', 'playbook'],
  // In crm/ for the rules that users bring; that none of it comes into a CRM's page with our script
  // is checked on the script that is built (tests/budgets.test.ts).
  valibot: ['playbook', 'crm', 'storage', 'browser'],
  'ical.js': ['components'],
  'mdast-util-to-markdown': ['components'],
};

interface Import {
  readonly target: string;
  /** Gone once it is compiled. */
  readonly isType: boolean;
}

describe.each(folders)('%s/', (folder) => {
  test.each(sourceFiles(folder))('%s imports only what it may', (file) => {
    for (const { target } of importsOf(file)) {
      if (isOurs(target)) {
        expect([folder, ...mayImport[folder]!], target).toContain(folderOf(target, file));
      } else {
        expect(packages[packageOf(target)], `${target} in ${folder}/`).toContain(folder);
      }
    }
  });
});

test('only the background touches the disk', () => {
  const touching = sourceFiles('entrypoints').filter((file) =>
    importsOf(file).some(({ target }) => isOurs(target) && folderOf(target, file) === 'storage'),
  );

  expect(touching).toEqual(['entrypoints/background.ts']);
});

test.each(sourceFiles('entrypoints/crm'))(
  '%s brings nothing into the page but itself and crm/',
  (file) => {
    for (const { target, isType } of importsOf(file)) {
      if (isType || target === '#imports') continue;
      expect(isOurs(target), target).toBe(true);
      expect(pathOf(target, file)).toMatch(/^(crm|entrypoints\/crm)\//);
    }
  },
);

test('what is brought into the page, however far away, needs no package', () => {
  const reached = new Set(sourceFiles('entrypoints/crm'));
  for (const file of reached) {
    for (const { target, isType } of importsOf(file)) {
      if (isType) continue;
      expect(isOurs(target), `${target} in ${file}`).toBe(true);
      const path = pathOf(target, file);
      const next = [`${path}.ts`, `${path}/index.ts`].find((each) => existsSync(each));
      expect(next, path).toBeDefined();
      reached.add(next!);
    }
  }
  expect(reached).toContain('crm/recognise.ts');
});

test.each(folders.flatMap(sourceFiles))('%s ships nothing that is for tests', (file) => {
  for (const { target } of importsOf(file)) expect(isForTests(`${target}.ts`), target).toBe(false);
});

test.each(folders.flatMap(sourceFiles))('%s has fewer than 250 lines', (file) => {
  expect(read(file).trimEnd().split('\n').length).toBeLessThan(250);
});

test('every file and folder is named by what it is about', () => {
  const says = /^(utils?|helpers?|managers?|services?|lib|misc|common|types|hooks|src)$/i;
  const vague = projectFiles().filter((file) =>
    file.split('/').some((name) => name.split(/[-_.]/).some((word) => says.test(word))),
  );

  expect(vague).toEqual([]);
});

describe('the project stands alone: no file names', () => {
  // Put together here, so that this file does not name them either.
  const outside = [
    ['a folder beside it', ['..', 'shared'].join('/')],
    ['a library outside it', ['.', 'library'].join('')],
    ['where it happens to lie', ['', 'work', ''].join('/')],
    ['a package registry', ['registry', ''].join('.')],
  ] as const;

  test.each(outside)('%s', (_, name) => {
    // A registry is a host: 'registry.' and a letter, not the end of a sentence.
    const escaped = name.replaceAll('.', '\\.');
    const pattern = new RegExp(name.endsWith('.') ? `\\b${escaped}[a-z]` : escaped);

    expect(projectFiles().filter((file) => pattern.test(read(file)))).toEqual([]);
  });
});

describe('an import is found', () => {
  test.each([
    ["import x from './a';", './a', false],
    ["import type { X } from './a';", './a', true],
    ["import { type X } from './a';", './a', false],
    ["import {\n  x,\n  type Y,\n} from './a';", './a', false],
    ["import x, * as y from '@/crm/a';", '@/crm/a', false],
    ["import './a.css';", './a.css', false],
    ["export { x } from './a';", './a', false],
    ["export * from './a';", './a', false],
    ["export type { X } from './a';", './a', true],
    ["const x = await import('./a');", './a', false],
    ["const x: typeof import('./a') = y;", './a', true],
    ['import x from "./a";', './a', false],
    ["const a = 'https://x.example'; import('./a');", './a', false],
  ])('in %j', (code, target, isType) => {
    expect(importsIn(code)).toEqual([{ target, isType }]);
  });

  test.each([
    "// import x from './a';",
    "/* import x from './a'; */",
    "const from = 'x';",
    "export const x = Array.from('abc');",
    "export const x = 1;\nconst y = from('./a');",
  ])('not in %j', (code) => {
    expect(importsIn(code)).toEqual([]);
  });
});

function importsOf(file: string): Import[] {
  return importsIn(read(file));
}

function importsIn(code: string): Import[] {
  const statement =
    /(?<=^|[;}\s])(?<kind>import|export)\s+(?<type>type\s)?(?<names>[\w*{][^'"`;=()]*?\sfrom\s+)?['"](?<target>[^'"\n]+)['"]/g;
  const call = /(?<type>typeof\s+)?\bimport\(\s*['"](?<target>[^'"\n]+)['"]/g;
  return [statement, call].flatMap((pattern) =>
    [...withoutComments(code).matchAll(pattern)].map(({ groups }) => ({
      target: groups!.target!,
      isType: groups!.type !== undefined,
    })),
  );
}

/** The two slashes of an address in a text begin no comment. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
}

function isOurs(target: string): boolean {
  return target.startsWith('@/') || target.startsWith('.');
}

function pathOf(target: string, file: string): string {
  return target.startsWith('@/') ? target.slice(2) : join(dirname(file), target);
}

function folderOf(target: string, file: string): string {
  return pathOf(target, file).split('/')[0]!;
}

function packageOf(target: string): string {
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/');
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.(ts|tsx|css|html)$/.test(file) && !isForTests(file))
    .sort();
}

/** Examples of addresses stand beside their adapter, and are for tests and documents alone. */
function isForTests(file: string): boolean {
  return /(\.test|\.examples|-for-tests|-in-memory)\.tsx?$/.test(file);
}

/** Everything that belongs to the project, as git sees it. */
function projectFiles(): string[] {
  const ignored = read('.gitignore').split('\n').filter(Boolean);
  const isIgnored = (name: string) =>
    name === '.git' ||
    ignored.some((rule) =>
      rule.startsWith('*') ? name.endsWith(rule.slice(1)) : rule === `${name}/`,
    );
  const within = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !isIgnored(name))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? within(path) : [path];
      });
  return within('.');
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
