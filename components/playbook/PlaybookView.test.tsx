// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLinks } from '@/playbook/links';
import type { Link, Playbook } from '@/playbook/model';
import { defaultSettings, type Settings, type SettingsChange } from '@/playbook/settings';
import { PlaybookView } from './PlaybookView';

const link = (id: string, name: string, url = `https://${id}.example/a`): Link => ({
  id,
  name,
  url,
});
const playbook = {
  title: 'Conduct Customer Kickoff',
  version: '47cc5ba0c146',
  date: '2020-05-04',
  notes: ['The Windows 10 part was written for <b>devices</b> of 2019.'],
  quickLinks: [link('deck', 'Kickoff deck')],
  steps: [
    { links: [link('deck', 'Kickoff deck')], tasks: [{ links: [link('terms', 'Terms')] }] },
  ] as unknown as Playbook['steps'],
  nextSteps: [
    { id: 'n', text: '', links: [link('workshop', 'Workshop', ''), link('home', 'Home')] },
  ],
} as unknown as Playbook;

let settings: Settings;
let saves: boolean;
beforeEach(() => {
  settings = defaultSettings;
  saves = true;
});
afterEach(cleanup);

describe('the page about the playbook', () => {
  test('says of which date it is, in which version, and what it was written for', () => {
    show();

    const page = screen.getByRole('region', { name: 'About this playbook' });
    expect(page.textContent).toContain('Conduct Customer Kickoff');
    expect(page.textContent).toContain('As of May 4, 2020');
    expect(page.textContent).toContain('Version 47cc5ba0c146');
    expect(page.textContent).toContain('<b>devices</b>');
    expect(page.querySelector('b')).toBeNull();
  });

  test('without a date says none', () => {
    show({ ...playbook, date: '' });
    expect(screen.queryByText(/As of/)).toBeNull();
  });

  test('leads home', () => {
    show();
    expect(screen.getByRole('link', { name: 'Home' }).getAttribute('href')).toBe(
      'https://home.example/a',
    );
  });

  test('without a home leads nowhere', () => {
    show({ ...playbook, nextSteps: [] });
    expect(screen.queryByRole('link', { name: 'Home' })).toBeNull();
  });

  test('has every link once, with its address', () => {
    show();

    expect(
      screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent),
    ).toEqual(['Kickoff deck', 'Terms', 'Workshop', 'Home']);
    const address = within(item('Kickoff deck')).getByRole('link');
    expect(address.textContent).toBe('https://deck.example/a');
    expect(address.querySelector('bdi')?.getAttribute('dir')).toBe('ltr');
    expect(address.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('says where there is no address, and asks for none to be reported as dead', () => {
    show();

    expect(item('Workshop').textContent).toContain('No address is known');
    expect(within(item('Workshop')).queryByRole('link')).toBeNull();
    expect(button('Report as dead: Workshop')).toBeNull();
  });

  test('an address of an imported playbook that is no web address is no link', () => {
    show({ ...playbook, quickLinks: [link('deck', 'Kickoff deck', 'javascript:alert(1)')] });

    expect(within(item('Kickoff deck')).queryByRole('link')).toBeNull();
    expect(item('Kickoff deck').textContent).toContain('javascript:alert(1)');
  });
});

describe('a link', () => {
  test('is reported as dead in one step', async () => {
    show();

    fireEvent.click(button('Report as dead: Kickoff deck')!);
    await save();

    expect(settings.links).toEqual({ deck: { url: '', deadSince: '2026-11-21' } });
    expect(item('Kickoff deck').textContent).toContain('Reported as dead on Nov 21, 2026');
    expect(button('Report as dead: Kickoff deck')).toBeNull();
  });

  test('is reported as dead and replaced in the same step', async () => {
    show();

    fireEvent.click(button('Report as dead: Kickoff deck')!);
    type(' https://new.example/deck ');
    await save();

    expect(settings.links).toEqual({
      deck: { url: 'https://new.example/deck', deadSince: '2026-11-21' },
    });
    expect(item('Kickoff deck').textContent).toContain('Nov 21, 2026, and replaced');
    expect(within(item('Kickoff deck')).getByRole('link').getAttribute('href')).toBe(
      'https://new.example/deck',
    );
  });

  test('is replaced without being called dead, and the others stay as they were', async () => {
    settings = { ...settings, links: { other: { url: '', deadSince: '2026-01-01' } } };
    show();

    fireEvent.click(button('Replace: Workshop')!);
    type('http://workshop.example');
    await save();

    expect(settings.links).toEqual({
      other: { url: '', deadSince: '2026-01-01' },
      workshop: { url: 'http://workshop.example', deadSince: '' },
    });
    expect(item('Workshop').textContent).toContain('Replaced');
  });

  test('that is dead keeps the day when it is replaced later', async () => {
    settings = { ...settings, links: { deck: { url: '', deadSince: '2026-01-01' } } };
    show();

    fireEvent.click(button('Replace: Kickoff deck')!);
    type('https://new.example');
    await save();

    expect(settings.links.deck).toEqual({ url: 'https://new.example', deadSince: '2026-01-01' });
  });

  test('goes back to its built-in address', async () => {
    settings = { ...settings, links: { deck: { url: 'https://x.example', deadSince: '' } } };
    show();

    fireEvent.click(button('Back to the built-in address: Kickoff deck')!);
    await screen.findByText('https://deck.example/a');

    expect(settings.links).toEqual({});
    expect(button('Back to the built-in address: Kickoff deck')).toBeNull();
    expect(item('Kickoff deck').contains(document.activeElement)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'ftp://files.example/deck',
    'data:text/html,x',
    '//no-scheme.example',
    'https://',
    'https:///path',
    'https://two words.example',
    'not an address',
    `https://long.example/${'a'.repeat(2_000)}`,
  ])('is not led to %.40s', async (address) => {
    show();

    fireEvent.click(button('Report as dead: Kickoff deck')!);
    type(address);
    fireEvent.submit(field().closest('form')!);

    expect((await screen.findByRole('alert')).textContent).toMatch(/web address is needed/);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe(address);
    expect(settings.links).toEqual({});
  });

  test('is not replaced by nothing', async () => {
    show();

    fireEvent.click(button('Replace: Kickoff deck')!);
    fireEvent.submit(field().closest('form')!);

    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(settings.links).toEqual({});
  });

  test('that was not saved says so, and keeps what was typed', async () => {
    saves = false;
    show();

    fireEvent.click(button('Replace: Kickoff deck')!);
    type('https://new.example');
    fireEvent.submit(field().closest('form')!);

    expect((await screen.findByRole('alert')).textContent).toMatch(/not saved/);
    expect(field().value).toBe('https://new.example');
  });

  test.each(['Cancel', 'Escape'])(
    'is left as it is by %s, and the focus comes back',
    async (how) => {
      show();
      fireEvent.click(button('Replace: Kickoff deck')!);
      expect(document.activeElement).toBe(field());

      if (how === 'Escape') fireEvent.keyDown(field(), { key: 'Escape' });
      else fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));

      await screen.findByRole('button', { name: 'Replace: Kickoff deck' });
      expect(item('Kickoff deck').contains(document.activeElement)).toBe(true);
      expect(settings.links).toEqual({});
    },
  );

  test('whose id is a word of the language has no setting until it is given one', () => {
    show({ ...playbook, quickLinks: [link('constructor', 'Odd one')] });
    expect(button('Back to the built-in address: Odd one')).toBeNull();
  });
});

function show(shown = playbook) {
  function Page() {
    const [now, setNow] = useState(settings);
    return (
      <PlaybookView
        playbook={withLinks(shown, now.links)}
        settings={now}
        today="2026-11-21"
        onSettings={async (change: SettingsChange) => {
          if (!saves) return false;
          settings = Object.assign({}, settings, change);
          setNow(settings);
          return true;
        }}
      />
    );
  }
  render(<Page />);
}

function item(name: string): HTMLElement {
  return screen
    .getAllByRole('listitem')
    .find((each) => each.querySelector('p')?.textContent === name)!;
}

function button(name: string): HTMLElement | null {
  return screen.queryByRole('button', { name });
}

function field(): HTMLInputElement {
  return screen.getByRole('textbox', { name: 'New address' });
}

function type(value: string) {
  fireEvent.input(field(), { target: { value } });
}

async function save() {
  fireEvent.submit(field().closest('form')!);
  await expect.poll(() => screen.queryByRole('textbox', { name: 'New address' })).toBeNull();
}
