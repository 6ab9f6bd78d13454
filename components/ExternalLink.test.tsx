// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ExternalLink } from './ExternalLink';

const link = { id: 'deck', name: 'Kickoff deck', url: 'https://deck.test/' };
afterEach(cleanup);

test('opens elsewhere, without a handle on this page', () => {
  render(<ExternalLink link={link} />);
  const anchor = screen.getByRole<HTMLAnchorElement>('link', { name: 'Kickoff deck' });
  expect([anchor.href, anchor.target, anchor.rel]).toEqual([
    'https://deck.test/',
    '_blank',
    'noopener noreferrer',
  ]);
});

test('without an address it is its name', () => {
  render(<ExternalLink link={{ ...link, url: '' }} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/Kickoff deck/).textContent).toBe('Kickoff deck (no address yet)');
});

test('reported as dead it says so, and can still be tried', () => {
  const { container } = render(<ExternalLink link={{ ...link, isDead: true }} />);
  expect(screen.getByRole('link', { name: 'Kickoff deck' })).toBeTruthy();
  expect(container.textContent).toContain('(reported as dead)');
});
