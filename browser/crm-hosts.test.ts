import { describe, expect, test } from 'vitest';
import { builtInAdapters } from '@/crm/adapters';
import { matchesHost } from '@/crm/recognise';
import { builtInGlobs, builtInMatches } from './crm-hosts';

const crms = builtInAdapters.filter(({ hosts }) => hosts.length > 0);
const isOn = (address: string) =>
  builtInMatches.some((match) =>
    fits(match, new URL(address).origin + new URL(address).pathname),
  ) && builtInGlobs.some((glob) => fits(glob, address));

describe('the CRMs that are on from the start', () => {
  test.each([
    'https://contoso.crm.dynamics.com/main.aspx',
    'https://contoso.crm4.dynamics.com/',
    'https://contoso.crm11.dynamics.com/main.aspx?id=1#x',
    'https://contoso.crm4.dynamics.com/main.aspx?pagetype=entityrecord',
    'https://ftop.microsoft.com/tenants/1',
  ])('are on at %s', (address) => {
    expect(isOn(address)).toBe(true);
    expect(crms.some((adapter) => matchesHost(adapter, new URL(address)))).toBe(true);
  });

  test.each([
    'https://make.powerapps.com/',
    'https://make.dynamics.com/',
    'https://admin.dynamics.com/',
    'https://businesscentral.dynamics.com/',
    'https://contoso.crm4.dynamics.com.evil.example/',
    'https://evil.example/?https://contoso.crm4.dynamics.com/',
    'http://contoso.crm4.dynamics.com/',
    'https://ftop.microsoft.com.evil.example/',
  ])('are not on at %s', (address) => {
    expect(isOn(address)).toBe(false);
  });
});

/** As the browsers do it: '*' is anything, '?' one character. */
function fits(glob: string, address: string): boolean {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${pattern}$`).test(address);
}
