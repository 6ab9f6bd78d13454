// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copy.ts';

/** What the browser does on execCommand('copy'): a copy event whose data goes to the clipboard if it was taken. */
function browserThatCopies(allows = true) {
  const clipboard = new Map<string, string>();
  const command = vi.fn(() => {
    if (!allows) return false;
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, {
      clipboardData: { setData: (type: string, value: string) => clipboard.set(type, value) },
    });
    document.body.dispatchEvent(event);
    return true;
  });
  Object.assign(document, { execCommand: command });
  return { clipboard, command };
}

afterEach(() => {
  Object.assign(document, { execCommand: undefined });
});

test('copies plain and rich text in one go', () => {
  const { clipboard } = browserThatCopies();
  expect(copyText('DIBS: 1 June', '<b>DIBS</b>: 1 June')).toBe(true);
  expect(Object.fromEntries(clipboard)).toEqual({
    'text/plain': 'DIBS: 1 June',
    'text/html': '<b>DIBS</b>: 1 June',
  });
});

test('copies plain text alone where there is no rich text', () => {
  const { clipboard } = browserThatCopies();
  copyText('北京 <b>not bold</b>');
  expect(Object.fromEntries(clipboard)).toEqual({ 'text/plain': '北京 <b>not bold</b>' });
});

test('says so when the browser refuses', () => {
  browserThatCopies(false);
  expect(copyText('text')).toBe(false);
});

test('says so when the browser has no such command, or throws', () => {
  expect(copyText('text')).toBe(false);
});

test('leaves what the user copies afterwards alone', () => {
  const { clipboard } = browserThatCopies();
  copyText('first');
  clipboard.clear();
  document.execCommand('copy');
  expect(clipboard.size).toBe(0);
});
