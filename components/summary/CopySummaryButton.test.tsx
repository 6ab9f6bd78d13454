// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtInPlaybook } from '@/playbook/content';
import { defaultSettings } from '@/playbook/settings';
import { contoso } from '../contoso-for-tests';
import { copyText } from '../copy';
import { CopySummaryButton } from './CopySummaryButton';

/** Whether what writes the summary can be loaded, as it cannot after an update. */
const writer = vi.hoisted(() => ({ isThere: false }));
vi.mock('../copy', () => ({ copyText: vi.fn() }));
vi.mock('../later', () => ({
  later: () => () => null,
  workLater: (load: () => Promise<void>) => async () => {
    if (!writer.isThere) throw new Error('gone');
    await load();
  },
}));

const playbook = builtInPlaybook('en');
const now = Temporal.ZonedDateTime.from('2026-11-24T18:00[Europe/Berlin]');

function press() {
  fireEvent.click(screen.getByRole('button', { name: 'Copy for the CRM' }));
}

beforeEach(() => {
  vi.mocked(copyText).mockReset().mockReturnValue(true);
  const settings = defaultSettings;
  render(<CopySummaryButton {...{ customer: contoso, playbook, settings, now }} />);
});
afterEach(cleanup);

test('stands there before what writes the summary has come, and waits for it', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  press();
  expect(await screen.findByText(/does not answer/)).toBeTruthy();
  expect(copyText).not.toHaveBeenCalled();
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();

  writer.isThere = true;
  press();
  expect(await screen.findByText('Copied. Paste it into a note.')).toBeTruthy();
});

test('copies within the click once it has come: later the browser refuses', () => {
  press();

  const [plain, html] = vi.mocked(copyText).mock.calls[0]!;
  expect(plain).toContain('Kickoff: Contoso');
  expect(html).toContain('<h3>');
});
