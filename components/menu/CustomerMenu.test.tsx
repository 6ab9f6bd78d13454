// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { createRef } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CustomerMenu } from './CustomerMenu';

afterEach(cleanup);

test('the browser opens it by its button, and closes it when one has chosen', () => {
  const onOpen = show();
  const button = screen.getByRole('button', { name: 'Menu' });
  const menu = screen.getByRole('menu', { name: 'Menu' });
  expect(button.getAttribute('aria-haspopup')).toBe('menu');
  expect(button.getAttribute('popovertarget')).toBe(menu.id);
  expect(menu.getAttribute('popover')).toBe('auto');

  const summary = screen.getByRole('menuitem', { name: 'Summary for the CRM' });
  expect(summary.getAttribute('popovertarget')).toBe(menu.id);
  expect(summary.getAttribute('popovertargetaction')).toBe('hide');
  fireEvent.click(summary);
  expect(onOpen).toHaveBeenCalledWith('summary');
});

test('the keys go round its items', () => {
  show();
  const menu = screen.getByRole('menu');
  const opened = new Event('toggle');
  fireEvent(menu, Object.assign(opened, { newState: 'open' }));
  expect(document.activeElement?.textContent).toBe('Summary for the CRM');

  const after = (key: string) => {
    fireEvent.keyDown(document.activeElement as Element, { key });
    return document.activeElement?.textContent;
  };
  expect(after('ArrowDown')).toBe('History');
  expect(after('End')).toContain('Options');
  expect(after('ArrowDown')).toBe('Summary for the CRM');
  expect(after('ArrowUp')).toContain('Options');
  expect(after('Home')).toBe('Summary for the CRM');
});

test('the page on where the panel stands is there where it can be moved', () => {
  show();
  expect(screen.getByRole('menuitem', { name: 'Where it stands' })).toBeTruthy();
  cleanup();

  show(true);
  expect(screen.queryByRole('menuitem', { name: 'Where it stands' })).toBeNull();
  expect(screen.getAllByRole('menuitem')).toHaveLength(4);
});

function show(isFixed = false) {
  const onOpen = vi.fn();
  const button = createRef<HTMLButtonElement>();
  render(<CustomerMenu button={button} isFixed={isFixed} hasPage={false} onOpen={onOpen} />);
  return onOpen;
}
