import { expect, test } from 'vitest';
import { isStable } from './stable';

test.each([
  'header_title',
  'entity-name',
  'pageHeader__title',
  'account:name',
  'slds-page-header__title',
  'MuiTypography-root',
  'h',
])('%s is a word that somebody has thought of', (word) => {
  expect(isStable(word)).toBe(true);
});

test.each([
  '',
  '4711',
  'field-12',
  'css-header',
  'css-1q2w3e',
  'sc-bdVaJa',
  'jss-root',
  'svelte-abc',
  'dKzQpT',
  'styles_name__aBcDe',
  'gtxkrw',
  'header-xkcdqz',
  'tab-pane-active',
  'is-open',
  'true',
  'two words',
  'md:flex/x',
  'a'.repeat(65),
])('%j is made up, or says how something stands now', (word) => {
  expect(isStable(word)).toBe(false);
});
