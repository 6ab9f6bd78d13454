// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { entriesOf, entryText, entryValue } from '@/playbook/entries';
import { drawLive } from '../entries/live-fields-for-tests';
import { settle, withFakeTime } from '../fake-time-for-tests';
import type { CustomerFields } from '../fields/customer-fields';
import { GapCapture } from './GapCapture';

withFakeTime();

const playbook = {
  services: [
    { id: 'exchange', name: 'Exchange' },
    { id: 'teams', name: 'Teams' },
  ],
};
const onClose = vi.fn();
const draw = (fields: CustomerFields) => (
  <GapCapture fields={fields} playbook={playbook} onClose={onClose} />
);
const topic = () => screen.getByLabelText<HTMLInputElement>('Topic');

test('begins in the topic, and Enter is ready for the next', async () => {
  const { checklist } = drawLive(draw);
  expect(document.activeElement).toBe(topic());

  for (const words of ['Licensing', 'Retention']) {
    type(words);
    await enter();
    expect(screen.getByRole('status').textContent).toBe(`Gap saved: ${words}`);
    expect(document.activeElement).toBe(topic());
    expect(topic().value).toBe('');
  }

  expect(topicsOf(checklist())).toEqual(['Licensing', 'Retention']);
});

test('keeps services, wanted expert and date with the topic', async () => {
  const { checklist } = drawLive(draw);
  type('Licensing');
  fireEvent.change(screen.getByLabelText('Support wanted'), { target: { value: 'sme' } });
  fireEvent.input(screen.getByLabelText('Follow-up date'), { target: { value: '2026-12-01' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Teams', hidden: true }));
  await enter();

  const [gap] = entriesOf(checklist(), 'gaps');
  const values = ['topic', 'expert', 'followUp', 'services'].map((field) =>
    entryValue(checklist(), gap!, field),
  );
  expect(values).toEqual(['Licensing', 'sme', '2026-12-01', ['teams']]);
  expect(screen.getByLabelText<HTMLSelectElement>('Support wanted').value).toBe('');
});

test.each([
  ['the panel is closed', () => dispatchEvent(new Event('pagehide'))],
  ['the view is taken away', () => cleanup()],
  ['Escape is pressed', () => fireEvent.keyDown(topic(), { key: 'Escape' })],
])('what is typed is on disk when %s', async (_, leave) => {
  const { checklist } = drawLive(draw);
  type('L');
  type('Licensing');
  leave();
  cleanup();

  expect(topicsOf(checklist())).toEqual(['Licensing']);
});

test('Escape closes, but not while a word is being chosen', () => {
  drawLive(draw);
  onClose.mockClear();
  fireEvent.keyDown(topic(), { key: 'Escape', isComposing: true });
  expect(onClose).not.toHaveBeenCalled();

  fireEvent.keyDown(topic(), { key: 'Escape' });
  expect(onClose).toHaveBeenCalledOnce();
});

test('nothing typed leaves nothing behind', async () => {
  const { checklist } = drawLive(draw);
  await enter();
  expect(screen.getByRole('status').textContent).toBe('');
  type('L');
  await settle();
  type('');
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));

  expect(entriesOf(checklist(), 'gaps')).toEqual([]);
});

test('a gap that could not be saved stays, and is not said to be saved', async () => {
  drawLive((fields) => draw({ ...fields, set: async () => false }));
  type('Licensing');
  await enter();

  expect(topic().value).toBe('Licensing');
  expect(screen.getByRole('status').textContent).toBe('This gap is not saved yet.');
});

function topicsOf(checklist: Parameters<typeof entriesOf>[0]) {
  return entriesOf(checklist, 'gaps').map((gap) => entryText(checklist, gap, 'topic'));
}

function type(value: string): void {
  fireEvent.input(topic(), { target: { value } });
}

async function enter() {
  await settle();
  fireEvent.submit(topic().form!);
  await settle();
}
