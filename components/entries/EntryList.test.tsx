// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { FieldChange } from '@/playbook/checklist';
import { entriesOf, entryText } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import { settle, withFakeTime } from '../fake-time-for-tests';
import type { CustomerFields } from '../fields/customer-fields';
import { TextField } from '../fields/TextField';
import { EntryList } from './EntryList';
import { drawLive } from './live-fields-for-tests';

withFakeTime();

const text = (id: string, value: string) => ({ path: path.entry('scenarios', id, 'text'), value });
const draw = (fields: CustomerFields) => (
  <EntryList
    fields={fields}
    list="scenarios"
    label="Scenarios"
    addLabel="Add a scenario"
    nameOf={(entry) => entryText(fields.checklist, entry, 'text')}
    fieldsOf={({ id }) => (
      <TextField fields={fields} path={path.entry('scenarios', id, 'text')} label="Scenario" />
    )}
  />
);
const live = (start: readonly FieldChange[] = []) => drawLive(draw, start);

describe('adding', () => {
  test('is one key to begin, and Enter for each', async () => {
    const { checklist } = live();
    await unfold('Add a scenario');
    expect(document.activeElement).toBe(newField());

    for (const words of ['Calls', 'Meetings']) {
      const field = newField();
      type(field, words);
      await enter();
      expect(field.isConnected).toBe(true);
      expect(document.activeElement).toBe(newField());
      expect(newField().value).toBe('');
    }

    expect(textsOf(checklist())).toEqual(['Calls', 'Meetings']);
    expect((summary('Calls').parentElement as HTMLDetailsElement).open).toBe(false);
  });

  test('has saved with the first letter, whatever closes the view', async () => {
    const { checklist } = live();
    await unfold('Add a scenario');
    type(newField(), 'C');
    type(newField(), 'Calls');
    cleanup();

    expect(textsOf(checklist())).toEqual(['Calls']);
  });

  test('of nothing adds nothing, and stays there', async () => {
    const { changes } = live();
    await unfold('Add a scenario');
    type(newField(), '   ');
    await enter();

    expect(screen.getAllByLabelText('Scenario')).toHaveLength(1);
    expect(changes.map(({ value }) => value)).not.toContain(true);
  });

  test('what was taken away again leaves nothing behind', async () => {
    const { checklist } = live();
    await unfold('Add a scenario');
    type(newField(), 'C');
    await settle();
    type(newField(), '');
    await settle();
    await fold('Add a scenario');

    expect(entriesOf(checklist(), 'scenarios')).toEqual([]);
  });

  test('an entry that could not be saved keeps what was typed', async () => {
    const failing = (fields: CustomerFields) => draw({ ...fields, set: async () => false });
    drawLive(failing);
    await unfold('Add a scenario');
    type(newField(), 'Calls');
    await enter();

    const fields = screen.getAllByLabelText<HTMLInputElement>('Scenario');
    expect(fields.map(({ value }) => value)).toEqual(['Calls', '']);
  });
});

describe('editing', () => {
  test('is in place, and Enter folds it', async () => {
    const { checklist } = live([text('1', 'Calls')]);
    await unfold('Calls');
    const [field] = screen.getAllByLabelText<HTMLInputElement>('Scenario');
    expect(document.activeElement).toBe(field);
    type(field!, 'Video calls');
    fireEvent.submit(field!.form!);
    await settle();

    expect(textsOf(checklist())).toEqual(['Video calls']);
    expect(document.activeElement).toBe(summary('Video calls'));
  });

  test('keeps the focus when another view writes', async () => {
    const { write } = live([text('1', 'Calls')]);
    await unfold('Calls');
    const [field] = screen.getAllByLabelText<HTMLInputElement>('Scenario');
    await act(() => write([text('0', 'First'), text('2', 'Last')]));

    expect(document.activeElement).toBe(field);
    expect(field!.isConnected).toBe(true);
  });
});

describe('removing', () => {
  test('can be taken back, and has the focus there', async () => {
    const { checklist } = live([text('1', 'Calls'), text('2', 'Meetings')]);
    await remove('Calls');
    expect(textsOf(checklist())).toEqual(['Meetings']);
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    expect(within(screen.getByRole('status')).getByText('Calls')).toBeTruthy();

    fireEvent.click(undo);
    await settle();
    expect(textsOf(checklist())).toEqual(['Calls', 'Meetings']);
    expect(document.activeElement).toBe(summary('Calls'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('taken back, it stands where it stood', async () => {
    live([text('1', 'Calls'), text('2', 'Meetings'), text('3', 'Chats')]);
    const shown = () =>
      [...document.querySelectorAll('details > summary')].map(({ textContent }) => textContent);
    const before = shown();
    await remove('Calls');
    expect(shown()).not.toEqual(before);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settle();

    expect(shown()).toEqual(before);
  });

  test('can no longer be taken back after the next action', async () => {
    live([text('1', 'Calls')]);
    await remove('Calls');
    await unfold('Add a scenario');
    type(newField(), 'M');

    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('that could not be saved is not said', async () => {
    drawLive((fields) => draw({ ...fields, set: async () => false }), [text('1', 'Calls')]);
    await remove('Calls');

    expect(screen.getByText('Calls', { selector: 'bdi' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

test('markup in names is text', () => {
  live([text('1', '<img src=x onerror=alert(1)>')]);

  expect(screen.getByText('<img src=x onerror=alert(1)>', { selector: 'bdi' })).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});

function textsOf(checklist: Parameters<typeof entriesOf>[0]) {
  return entriesOf(checklist, 'scenarios').map((entry) => entryText(checklist, entry, 'text'));
}

function summary(name: string): HTMLElement {
  return screen.getByText(name, { selector: 'summary *' }).closest('summary')!;
}

async function unfold(name: string) {
  const line = summary(name);
  line.focus();
  await act(async () => {
    (line.parentElement as HTMLDetailsElement).open = true;
    fireEvent(line.parentElement!, new Event('toggle'));
  });
}

async function fold(name: string) {
  const details = summary(name).parentElement as HTMLDetailsElement;
  await act(async () => {
    details.open = false;
    fireEvent(details, new Event('toggle'));
  });
}

async function remove(name: string) {
  fireEvent.click(screen.getByRole('button', { name: `Remove: ${name}`, hidden: true }));
  await settle();
}

function newField(): HTMLInputElement {
  return screen.getAllByLabelText<HTMLInputElement>('Scenario').at(-1)!;
}

function type(field: HTMLElement, value: string): void {
  fireEvent.input(field, { target: { value } });
}

async function enter() {
  await settle();
  fireEvent.submit((document.activeElement as HTMLInputElement).form!);
  await settle();
}
