// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveAsFile } from '@/browser/save-file';
import { type FieldChange, setFields } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { path } from '@/playbook/field-path';
import { defaultSettings } from '@/playbook/settings';
import { contoso } from '../contoso-for-tests';
import { copyText } from '../copy';
import { pass } from '../fake-time-for-tests';
import { fetchLaterParts } from '../later';
import { CopySummaryButton } from './CopySummaryButton';
import { SummaryView } from './SummaryView';

vi.mock('../copy', () => ({ copyText: vi.fn() }));
vi.mock('@/browser/save-file', () => ({ saveAsFile: vi.fn() }));

const playbook = builtInPlaybook('en');
const now = Temporal.ZonedDateTime.from('2026-11-24T18:00[Europe/Berlin]');
const markup = '<img src=x onerror=alert(1)> **bold**';

beforeAll(fetchLaterParts);
beforeEach(() => {
  vi.mocked(copyText).mockReset().mockReturnValue(true);
  vi.mocked(saveAsFile).mockReset();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('shows what will be copied, the user’s words as text', () => {
  show([{ path: path.form('dibs', 'intent'), value: `${markup}\nand more` }]);

  expect(screen.getByRole('heading', { name: 'Kickoff: Contoso <b>Retail</b>' })).toBeTruthy();
  const dibs = screen.getByRole('heading', { name: 'DIBS' }).parentElement!;
  expect(within(dibs).getByText('Intent:')).toBeTruthy();
  expect(within(dibs).getByText(markup)).toBeTruthy();
  expect(within(dibs).getByText('and more')).toBeTruthy();
  expect(document.querySelector('img, b')).toBeNull();
});

describe('copying', () => {
  test('takes one click, as plain and as rich text, and is told', () => {
    show([{ path: path.form('dibs', 'intent'), value: markup }]);

    press('Copy for the CRM');

    const [plain, html] = vi.mocked(copyText).mock.calls[0]!;
    expect(plain).toContain(`- Intent: ${markup}`);
    expect(html).toContain('<li><strong>Intent:</strong> &lt;img src=x onerror=alert(1)&gt;');
    expect(screen.getByRole('status').textContent).toBe('Copied. Paste it into a note.');
  });

  test('is told again when it is done again', async () => {
    vi.useFakeTimers();
    show();
    press('Copy for the CRM');
    await pass(10_000);
    expect(screen.getByRole('status').textContent).toBe('');

    press('Copy for the CRM');
    expect(screen.getByRole('status').textContent).toContain('Copied');
  });

  test('that the browser refuses says what to do, and selects the summary', () => {
    vi.mocked(copyText).mockReturnValue(false);
    show();

    press('Copy for the CRM');

    expect(screen.getByRole('status').textContent).toContain('did not allow copying');
    expect(getSelection()?.toString()).toContain('Where it stands');
  });

  test('works from a menu, without the summary', () => {
    render(<CopySummaryButton {...summarized()} />);

    press('Copy for the CRM');

    expect(copyText).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toContain('Copied');
  });
});

describe('saving as Markdown', () => {
  test('makes a file named by customer and day, with the words as text', async () => {
    show([{ path: path.form('dibs', 'intent'), value: markup }]);

    press('Save as Markdown');

    await vi.waitFor(() => expect(saveAsFile).toHaveBeenCalledOnce());
    const [name, content, type] = vi.mocked(saveAsFile).mock.calls[0]!;
    expect(name).toBe('Kickoff Contoso b Retail b 2026-11-24.md');
    expect(content).toContain('- **Intent:** \\<img src=x onerror=alert(1)> \\*\\*bold\\*\\*');
    expect(type).toBe('text/markdown');
  });

  test('that fails is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.mocked(saveAsFile).mockImplementation(() => {
      throw new Error('gone');
    });
    show();

    press('Save as Markdown');

    await vi.waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('Not saved as a file.'),
    );
    expect(console.error).toHaveBeenCalledOnce();
  });
});

test('prints', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  show();

  press('Print');

  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

function show(changes: readonly FieldChange[] = []) {
  render(<SummaryView {...summarized(changes)} />);
}

function summarized(changes: readonly FieldChange[] = []) {
  const stamp = { at: '0000000000000001', by: 'here' };
  return {
    customer: {
      ...contoso,
      name: 'Contoso <b>Retail</b>',
      checklist: setFields(contoso.checklist, changes, stamp),
    },
    playbook,
    settings: defaultSettings,
    now,
  };
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}
