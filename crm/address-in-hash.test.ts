import { describe, expect, test } from 'vitest';
import type { CrmAdapter } from './adapter';
import { recogniseCrm, recogniseRecord } from './recognise';

describe('an address that the hash carries', () => {
  const adapter: CrmAdapter = {
    id: 'x',
    name: 'X',
    hosts: [],
    names: [],
    dock: 'body',
    addressIn: 'shows',
    records: [{ id: 'number', path: '/f/:id' }],
    otherPages: [{ path: '/f/list' }],
  };
  const at = (address: string) => new URL(address, 'https://crm.example.com');
  const idOf = (address: string) => recogniseRecord(at(address), [adapter])?.id;

  test('is what is shown, relative to the page', () => {
    expect(idOf('/f/x#shows=1')).toBe('1');
    expect(idOf('/x#shows=%2Ff%2F1')).toBe('1');
    expect(idOf('/x#a=b&Shows=/f/1')).toBe('1');
    expect(idOf('/x#shows=https%3A%2F%2Fcrm.example.com%2Ff%2F1')).toBe('1');
    expect(idOf('/f/2#shows=1')).toBe('1');
    expect(recogniseCrm(at('/x#shows=/f/list'), [adapter])?.id).toBe('x');
  });

  test('is not there, or is empty: then the page itself is', () => {
    expect(idOf('/f/2')).toBe('2');
    expect(idOf('/f/2#x=1')).toBe('2');
    expect(idOf('/f/2#shows=')).toBe('2');
  });

  test('hides the page itself, also where it shows no customer', () => {
    expect(idOf('/f/2#shows=list')).toBeUndefined();
    expect(recogniseCrm(at('/f/list#shows=/x'), [adapter])).toBeUndefined();
  });

  test.each([
    ['of another host', '//crm.example.net/f/1'],
    ['of another port', 'https://crm.example.com:8443/f/1'],
    ['of another scheme', 'http://crm.example.com/f/1'],
    ['of no host', 'data:/f/1'],
    ['that is none', 'https://['],
    ['that is encoded twice', '%252Ff%252F1'],
    ['beside another', '/f/1&shows=/f/2'],
  ])('%s shows no customer', (_, carried) => {
    expect(idOf(`/f/2#shows=${carried}`)).toBeUndefined();
  });

  test('may be given twice, if it is the same', () => {
    expect(idOf('/x#shows=/f/1&shows=%2Ff%2F1')).toBe('1');
  });
});
