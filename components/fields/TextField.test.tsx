// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { FieldChange } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import { pass, settle, withFakeTime } from '../fake-time-for-tests';
import type { CustomerFields } from './customer-fields';
import { fieldsInMemory, type } from './fields-for-tests';
import { TextField } from './TextField';

withFakeTime();

const intent = path.form('dibs', 'intent');

describe('words', () => {
  const draw = (fields: CustomerFields) => (
    <TextField fields={fields} path={intent} label="Intent" />
  );
  const field = () => screen.getByLabelText<HTMLInputElement>('Intent');

  test('are sent with every letter', () => {
    const { fields, changes } = fieldsInMemory();
    render(draw(fields()));
    for (const typed of ['D', 'De', 'Deploy']) type(field(), typed);

    expect(changes.map(({ value }) => value)).toEqual(['D', 'De', 'Deploy']);
  });

  test('that were refused are tried again when one leaves the field, and when the view goes', async () => {
    const { fields, changes } = fieldsInMemory();
    let works = false;
    const memory = fields();
    const failing = {
      ...memory,
      set: async (all: readonly FieldChange[]) => works && memory.set(all),
    };
    render(draw(failing));
    type(field(), 'kept');
    await settle();
    fireEvent.blur(field());
    await settle();
    expect(changes).toEqual([]);
    expect(field().value).toBe('kept');

    works = true;
    cleanup();
    await settle();
    expect(changes).toEqual([{ path: intent, value: 'kept' }]);
  });

  test('typed on while the disk still answers are not taken away', async () => {
    const answers: ((isSaved: boolean) => void)[] = [];
    const fields = {
      ...fieldsInMemory().fields(),
      set: () => new Promise<boolean>((resolve) => answers.push(resolve)),
    };
    render(draw(fields));
    type(field(), 'D');
    await pass(0);
    fireEvent.blur(field());
    type(field(), 'De');
    await pass(0);
    await act(async () => answers[0]!(true));
    expect(field().value).toBe('De');
  });

  test('stay under the hand when another view writes, and keep the focus', () => {
    const { fields } = fieldsInMemory();
    const { rerender } = render(draw(fields()));
    field().focus();
    type(field(), 'mine');

    rerender(draw(fieldsInMemory([{ path: intent, value: 'theirs' }]).fields()));

    expect(field().value).toBe('mine');
    expect(document.activeElement).toBe(field());
  });

  test('that could not be saved stay in the field after one has left it', async () => {
    const failing = { ...fieldsInMemory().fields(), set: async () => false };
    render(draw(failing));
    type(field(), 'kept');
    fireEvent.blur(field());
    await settle();

    expect(field().value).toBe('kept');
  });

  test('of others show once one has left the field', async () => {
    const memory = fieldsInMemory();
    const { rerender } = render(draw(memory.fields()));
    type(field(), 'mine');
    fireEvent.blur(field());
    await settle();
    rerender(draw(fieldsInMemory([{ path: intent, value: 'theirs' }]).fields()));

    expect(field().value).toBe('theirs');
  });

  test('that are all taken away empty the field', () => {
    const { fields, changes } = fieldsInMemory([{ path: intent, value: 'D' }]);
    render(draw(fields()));
    type(field(), '');

    expect(changes).toEqual([{ path: intent, value: null }]);
  });

  test('with markup are words', () => {
    const { fields } = fieldsInMemory([{ path: intent, value: '<b>Deploy</b> & "go"' }]);
    render(draw(fields()));

    expect(field().value).toBe('<b>Deploy</b> & "go"');
  });
});
