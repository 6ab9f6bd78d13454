import { describe, expect, test } from 'vitest';
import type { CrmAdapter } from '@/crm/adapter';
import { filesFor, hostsIn } from './crm-files';

const adapter = (id: string, hosts: readonly string[], rest: Partial<CrmAdapter> = {}) =>
  ({ id, name: id, hosts, records: [], names: [], dock: 'body', ...rest }) as const;
const builtIn = [
  adapter('acme', ['*.acme.example']),
  adapter('boards', ['*.boards.example'], { setting: 'boards' }),
  adapter('anywhere', []),
  adapter('anyhow', []),
];

describe('the files of a page', () => {
  const filesOf = (host: string, settings = {}) => filesFor(host, settings, builtIn);

  test.each([
    ["a CRM's own host", 'x.acme.example', {}, ['adapters/acme.js', 'crm-any.js']],
    [
      'a host that nobody has said anything of',
      'crm.example',
      {},
      ['adapters/anywhere.js', 'adapters/anyhow.js', 'crm-any.js'],
    ],
    [
      'a host that was set up as one CRM',
      'crm.example',
      { 'crm.example': { crm: 'acme' }, 'other.example': { crm: 'anyhow' } },
      ['adapters/acme.js', 'crm-any.js'],
    ],
    [
      'a host with two CRMs on two ports',
      'localhost',
      { 'localhost:1': { crm: 'anyhow' }, 'localhost:2': { crm: 'acme' }, localhost: {} },
      ['adapters/acme.js', 'adapters/anyhow.js', 'crm-any.js'],
    ],
    [
      'an own rule, which is data',
      'crm.example',
      { 'crm.example': { crm: 'own-x' } },
      ['crm-any.js'],
    ],
    ['a CRM that wants a setting and has none', 'x.boards.example', {}, []],
    ['the same, set up', 'x.boards.example', { 'x.boards.example': { crm: 'boards' } }, []],
    [
      'the same, with no board',
      'x.boards.example',
      { 'x.boards.example': { crm: 'boards', values: [] } },
      [],
    ],
    [
      'the same, with boards of another host',
      'x.boards.example',
      { 'x.boards.example': {}, 'y.boards.example': { crm: 'boards', values: ['1'] } },
      [],
    ],
    [
      'the same, with a board',
      'x.boards.example',
      { 'x.boards.example': { crm: 'boards', values: ['1'] } },
      ['adapters/boards.js', 'crm-any.js'],
    ],
    [
      'the same, with a page chosen by hand',
      'x.boards.example',
      { 'x.boards.example': { byHand: { 'https://x.boards.example/': 'c' } } },
      ['crm-any.js'],
    ],
    [
      'the same, where a rule is being made',
      'x.boards.example',
      { 'x.boards.example': { settingUp: true } },
      ['crm-any.js'],
    ],
  ])('on %s', (_, host, settings, files) => {
    expect(filesOf(host, settings)).toEqual(files);
  });
});

describe('the hosts that were granted', () => {
  const settings = { 'crm.example:8000': {}, 'a.acme.example': {}, 'acme.example': {} };

  test.each([
    [
      'one by one',
      ['https://x.example/*', 'http://[::1]/*'],
      ['https://x.example/*', 'http://[::1]/*'],
    ],
    ['twice', ['https://x.example/*', 'https://x.example/*'], ['https://x.example/*']],
    [
      'all at once: those that were set up',
      ['https://*/*'],
      ['https://crm.example/*', 'https://a.acme.example/*', 'https://acme.example/*'],
    ],
    ['below one host', ['*://*.acme.example/*'], ['*://a.acme.example/*', '*://acme.example/*']],
    ['on a look-alike', ['https://*.cme.example/*'], []],
    ['that are no web pages', ['file:///*', '<all_urls>', 'x'], []],
  ])('%s', (_, origins, expected) => {
    expect(hostsIn(origins, settings)).toEqual(expected);
  });
});
