// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { createRef } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { KeptFocus } from './KeptFocus';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Finds by id in a view of that HTML. */
function viewOf(html: string) {
  const root = createRef<HTMLDivElement>();
  render(<div ref={root} />);
  root.current!.innerHTML = html;
  render(<KeptFocus root={root} />);
  return (id: string) => root.current!.querySelector<HTMLElement>(`#${id}`)!;
}

async function remove(element: Element): Promise<void> {
  element.remove();
  await new Promise((resolve) => setTimeout(resolve));
}

const lost = '<button id="a"></button><p id="row"><button id="b"></button></p>';

test('the focus never comes to lie on a box', async () => {
  const by = viewOf('<input type="checkbox"><p id="row"><button id="b"></button></p>');
  by('b').focus();
  await remove(by('row'));
  expect(document.activeElement).toBe(document.body);
});

test('it goes to the nearest before', async () => {
  const by = viewOf(
    '<section><button id="a"></button><button id="near"></button><p id="row"><button id="b"></button></p></section>',
  );
  by('b').focus();
  await remove(by('row'));
  expect(document.activeElement).toBe(by('near'));
});

test('it is not taken from elsewhere in the view', async () => {
  const other = document.body.appendChild(document.createElement('button'));
  const by = viewOf(lost);
  by('b').focus();
  other.focus();
  await remove(by('row'));
  expect(document.activeElement).toBe(other);
  other.remove();
});

test('it is not taken from the CRM, where one has gone on typing', async () => {
  const by = viewOf(lost);
  by('b').focus();
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  await remove(by('row'));
  expect(document.activeElement).toBe(document.body);
});
