import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PageFacts } from '@/browser/page-facts';
import { speak, speakLater } from '@/browser/text';
import type { HostSettings } from '@/crm/host-settings';
import { acmeRule } from '@/crm/rule-for-tests';
import { whyLines } from './why-lines';

vi.mock('@/browser/page-facts', () => ({}));
beforeAll(() => speakLater());

const around = { version: '0.1.0', browser: 'Firefox 153', answers: true };
const id = '3fa85f64-5717-4562-b3fc-2c963f66afa6';
const account = `https://contoso.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=${id}`;

function linesAt(address: string, settings: HostSettings = {}, isPermitted = true): string[] {
  const page: PageFacts = { url: new URL(address), tabId: 1, settings, isPermitted };
  return whyLines(page, around);
}

describe('why a page shows its customer, or none', () => {
  test('names the rule that shows it', () => {
    expect(linesAt(account)).toEqual([
      'Kickoff Panel 0.1.0 in Firefox 153',
      'The browser lets the extension be on this host.',
      'The script of the extension answers in this tab.',
      'Nobody has said which CRM this host is.',
      expect.stringMatching(/^The address fits rule 1 of Dynamics 365: .*"etn":"account".*a GUID/),
      expect.stringContaining('The address looks like this: https://'),
    ]);
  });

  test.each([
    ['another table', account.replace('account', 'contact'), 'parameter “etn” is not account'],
    ['no id', account.replace(/&id=.*/, ''), 'parameter “id” is missing'],
    ['two customers', `${account}&id=${id.replace('3', '4')}`, 'Two ids stand in the address'],
    ['no GUID', account.replace(id, 'x'), 'not of the shape “a GUID, in any spelling”'],
    ['another path', account.replace('main.aspx', 'other'), 'path is not /main.aspx'],
  ])('%s: names the nearest rule and what failed', (_, address, line) => {
    const lines = linesAt(address).join('\n');
    expect(lines).toContain('Rule 1 of Dynamics 365 comes nearest');
    expect(lines).toContain(line);
  });

  test('says what was set up, what is missing, and where the panel is', () => {
    const monday = linesAt('https://x.monday.com/boards/1/pulses/2', { crm: 'monday' }).join('\n');
    expect(monday).toContain('set up as monday CRM');
    expect(monday).toContain('No board was set');

    const byHand = linesAt('https://x.test/', {
      byHand: { 'https://x.test/': 'c' },
      open: false,
      place: { mode: 'browser', side: 'left', width: 360, launcherAt: 0 },
    }).join('\n');
    expect(byHand).toContain('chosen by hand');
    expect(byHand).toContain('collapsed');
    expect(byHand).toContain('own side panel');
    expect(linesAt('https://x.test/', {}, false).join('\n')).toContain('turn it on first');
    expect(linesAt('https://x.test/y', { crm: 'own-gone' }).join('\n')).toContain(
      'No rule comes near',
    );
  });

  test('tells the words of the rule that fits, also where no CRM was set up', () => {
    const lines = linesAt('http://crm.test/#crm/model/party.party/2');
    expect(lines.at(-1)).toContain('/model/party.party/‹number 1›');
  });

  test.each([
    ['pt-BR', 'http://‹host›/‹palavra›/‹número 11›?‹2 parâmetros›'],
    ['zh-CN', 'http://‹主机›/‹单词›/‹数字 11›?‹2 个参数›'],
  ])('tells the shape of an address in %s', async (language, shape) => {
    await speak(language);
    expect(linesAt('http://crm.test/Contoso/17923456789?a=1&b=2').at(-1)).toContain(shape);
    await speak('en');
  });

  test('does not tell the host of an own rule', () => {
    const settings = { crm: acmeRule.id, rule: acmeRule };
    const lines = linesAt('https://contoso-retail.example/clients/7', settings).join('\n');

    expect(lines).toContain('not the one that the rule was made for');
    expect(lines).not.toMatch(/contoso|acme\.example/i);
  });

  test('holds nothing of the address, whatever stands there', () => {
    const word = fc.stringMatching(/^Zq[a-z]{4,8}$/);
    fc.assert(
      fc.property(word, word, word, fc.constantFrom('#/', '?id=', '/tenant/'), (a, b, c, at) => {
        const lines = linesAt(`https://${a}.example/${b}${at}${c}`).join('\n');
        for (const secret of [a, b, c]) {
          expect(lines.toLowerCase()).not.toContain(secret.toLowerCase());
        }
      }),
    );
  });
});
