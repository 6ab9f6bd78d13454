// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isSelector, selectorFaults } from './check-selectors';
import { acmeRule, fullRule } from './rule-for-tests';

test.each(['h1', '[data-id="header_title"]', 'main > h1:not(.old)', '#tab .name, h2'])(
  '%s is a selector',
  (text) => {
    expect(isSelector(text, document)).toBe(true);
  },
);

test.each(['', 'h1[', 'h1 >', ':nonsense(', '..name', '1a', '<h1>'])('%j is none', (text) => {
  expect(isSelector(text, document)).toBe(false);
});

describe('a rule', () => {
  test('has no fault where all its selectors are selectors', () => {
    expect(selectorFaults(fullRule, document)).toEqual([]);
    expect(selectorFaults(acmeRule, document)).toEqual([]);
  });

  test('has one at each place where there is none', () => {
    const names = [{ selector: 'h1' }, { selector: 'h1[', without: '..x' }];

    expect(selectorFaults({ ...acmeRule, names, idOnPage: { selector: '>' } }, document)).toEqual([
      { place: 'names[1].selector', reason: 'selector' },
      { place: 'names[1].without', reason: 'selector' },
      { place: 'idOnPage.selector', reason: 'selector' },
    ]);
  });

  test('that reads the title has no selector to be wrong', () => {
    const names = [{ selector: '(title)', read: 'title' }] as const;

    expect(selectorFaults({ ...acmeRule, names }, document)).toEqual([]);
  });
});
