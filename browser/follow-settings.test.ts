// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadPlaybook } from '@/playbook/content/load';
import type { Playbook } from '@/playbook/model';
import { defaultSettings, type Settings } from '@/playbook/settings';
import { crmName } from './crm-names';
import { type Chosen, followSettings } from './follow-settings';
import { onSettings, readSettings } from './settings';
import { speak, text } from './text';

vi.mock('@/playbook/content/load', async (original) => {
  const { loadPlaybook } = await original<typeof import('@/playbook/content/load')>();
  return { loadPlaybook: vi.fn(loadPlaybook) };
});
vi.mock('./rules', () => ({
  readStoredRules: async () => ({
    own: [{ id: 'own-acorn', name: 'Acorn' }],
    byPolicy: [{ id: 'own-ours', name: 'Ours' }],
  }),
}));
vi.mock('./settings', () => ({
  readSettings: vi.fn(),
  onSettings: vi.fn(),
  wantedLanguage: ({ language }: Settings) => language || 'en',
}));

const set = (settings: Partial<Settings>): Settings => ({ ...defaultSettings, ...settings });
/** As `onSettings` would tell it. */
const change = (settings: Partial<Settings>) => {
  vi.mocked(onSettings).mock.lastCall?.[0](set(settings));
};

/** What was shown, each with a text as it was then. */
let shown: (Chosen & { next: string })[];
const show = (chosen: Chosen) => {
  shown.push({ ...chosen, next: text('next') });
};

beforeEach(() => {
  shown = [];
  vi.mocked(onSettings).mockReset();
  vi.mocked(readSettings).mockReset().mockResolvedValue(defaultSettings);
});
afterEach(() => speak('en'));

test('knows what the CRMs of the user and of the policy are called before anything is shown', async () => {
  await followSettings(() => {
    expect(crmName('own-acorn')).toBe('Acorn');
    expect(crmName('own-ours')).toBe('Ours');
  });
  expect.assertions(2);
});

test('shows the playbook and all texts in the language that is set', async () => {
  vi.mocked(readSettings).mockResolvedValue(set({ language: 'pt-BR' }));
  await followSettings(show);

  expect(shown).toMatchObject([
    { next: 'A seguir', playbook: { language: 'pt-BR' }, settings: { language: 'pt-BR' } },
  ]);
  expect(document.documentElement).toMatchObject({ lang: 'pt-BR', dir: 'ltr' });
});

test('shows it anew in another language when that is set', async () => {
  await followSettings(show);
  change({ language: 'zh-CN' });

  await vi.waitFor(() => expect(shown).toHaveLength(2));
  expect(shown[1]).toMatchObject({ next: '接下来', playbook: { language: 'zh-CN' } });
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('of two changes at once shows the later one, also where that is loaded first', async () => {
  await followSettings(show);
  const chinese = await loadPlaybook('zh-CN');
  let loaded: (playbook: Playbook) => void = () => {};
  vi.mocked(loadPlaybook).mockReturnValueOnce(
    new Promise((resolve) => {
      loaded = resolve;
    }),
  );
  change({ language: 'zh-CN' });
  change({ language: 'pt-BR' });
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  loaded(chinese);
  await new Promise((resolve) => setTimeout(resolve));

  expect(shown.map(({ next, playbook }) => [next, playbook.language])).toEqual([
    ['Next', 'en'],
    ['A seguir', 'pt-BR'],
  ]);
  expect(document.documentElement.lang).toBe('pt-BR');
});

test('stays as it was where a language cannot be loaded', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  await followSettings(show);
  vi.mocked(loadPlaybook).mockRejectedValueOnce(new Error('Failed to fetch'));
  change({ language: 'zh-CN' });
  await vi.waitFor(() => expect(warned).toHaveBeenCalled());

  expect(shown).toHaveLength(1);
  warned.mockRestore();
});

test('does not go back to what it read before a change that was told meanwhile', async () => {
  let read: (settings: Settings) => void = () => {};
  vi.mocked(readSettings).mockReturnValue(
    new Promise((resolve) => {
      read = resolve;
    }),
  );
  const following = followSettings(show);
  change({ language: 'zh-CN' });
  read(set({ language: 'pt-BR' }));
  await following;

  await vi.waitFor(() => expect(shown).toHaveLength(1));
  expect(shown[0]?.settings.language).toBe('zh-CN');
});

test('goes from right to left in the pseudo-language that does', async () => {
  vi.mocked(readSettings).mockResolvedValue(set({ language: 'qps-plocm' }));
  await followSettings(show);

  expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'rtl' });
  expect(shown[0]?.playbook.title).toMatch(/^⟦.*⟧$/);
});

test('has the links that the user has set', async () => {
  const links = { 'kickoff-deck': { url: 'https://contoso.example/deck', deadSince: '' } };
  vi.mocked(readSettings).mockResolvedValue(set({ links }));
  await followSettings(show);

  const deck = shown[0]?.playbook.quickLinks.find(({ id }) => id === 'kickoff-deck');
  expect(deck?.url).toBe('https://contoso.example/deck');
});
