// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FieldChange, newChecklist, setFields } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import { ChoiceField } from './ChoiceField';
import { ChoicesField } from './ChoicesField';
import type { CustomerFields } from './customer-fields';
import { DateField } from './DateField';
import { FlagField } from './FlagField';
import { fieldsInMemory } from './fields-for-tests';
import { MomentField } from './MomentField';
import { NumberField } from './NumberField';
import { TextField } from './TextField';
import { YesNoField } from './YesNoField';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const intent = path.form('dibs', 'intent');
const seats = path.profile('seats');
const date = path.form('dibs', 'date');

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

describe('a number', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Seats');

  test.each(['1', '250', '10000000'])('of %s is saved once it is whole', (typed) => {
    const { fields, changes } = fieldsInMemory();
    render(<NumberField fields={fields()} path={seats} label="Seats" />);
    type(field(), typed);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(200);

    expect(changes).toEqual([{ path: seats, value: Number(typed) }]);
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  test.each(['0', '-1', '1e9', '1.5', '10000001'])(
    'of %s is said to be wrong, and what was saved is kept',
    async (typed) => {
      const { fields, changes } = fieldsInMemory([{ path: seats, value: 250 }]);
      render(<NumberField fields={fields()} path={seats} label="Seats" />);
      fireEvent.focus(field());
      type(field(), typed);
      expect(field().getAttribute('aria-invalid')).toBeNull();
      fireEvent.blur(field());
      await settle();

      expect(changes).toEqual([]);
      expect(field().getAttribute('aria-invalid')).toBe('true');
      expect(screen.getByText(/Enter a whole number from 1 to 10,000,000/)).toBeTruthy();
    },
  );

  test('on its way to one that is wrong is never saved', async () => {
    const { fields, changes } = fieldsInMemory([{ path: seats, value: 250 }]);
    render(<NumberField fields={fields()} path={seats} label="Seats" />);
    for (const typed of ['1', '10', '10000000', '100000000']) type(field(), typed);
    fireEvent.blur(field());
    await settle();

    expect(changes).toEqual([]);
    expect(screen.getByText(/What was saved before is kept/)).toBeTruthy();
  });

  test('that one paused on, on its way to a wrong one, is taken back', async () => {
    const { fields, changes } = fieldsInMemory([{ path: seats, value: 250 }]);
    render(<NumberField fields={fields()} path={seats} label="Seats" />);
    type(field(), '10');
    await settle();
    expect(changes.at(-1)).toEqual({ path: seats, value: 10 });
    type(field(), '1000000000');
    await settle();

    expect(changes.at(-1)).toEqual({ path: seats, value: 250 });
  });

  describe('that is followed by a wrong one', () => {
    function drawn() {
      const { fields, changes } = fieldsInMemory([{ path: seats, value: 250 }]);
      const draw = () => <NumberField fields={fields()} path={seats} label="Seats" />;
      const { rerender } = render(draw());
      return { changes, again: () => rerender(draw()) };
    }

    test('after it has stood for a second was meant, and is what is kept', async () => {
      const { changes, again } = drawn();
      type(field(), '10');
      await pass(1_100);
      again();
      type(field(), '1000000000');
      await pass(300);
      expect(changes.at(-1)?.value).toBe(10);
    });

    test('after one has left the field was meant, and is what is kept', async () => {
      const { changes, again } = drawn();
      type(field(), '10');
      fireEvent.blur(field());
      await pass(300);
      again();
      type(field(), '1000000000');
      await pass(300);
      expect(changes.at(-1)?.value).toBe(10);
    });

    test('typed slowly but in one go is taken back as a whole', async () => {
      const { changes, again } = drawn();
      for (const typed of ['1', '10', '1000000000']) {
        type(field(), typed);
        await pass(700);
        again();
      }
      expect(changes.at(-1)?.value).toBe(250);
    });
  });

  test('that is wrong stays in the field after one has left it', async () => {
    const { fields } = fieldsInMemory([{ path: seats, value: 250 }]);
    render(<NumberField fields={fields()} path={seats} label="Seats" />);
    type(field(), '0');
    fireEvent.blur(field());
    await pass(300);
    expect(field().value).toBe('0');
  });

  test('is not said to be wrong while a button is held down, which would move away', async () => {
    const point = (name: string) =>
      document.body.dispatchEvent(
        new PointerEvent(name, { bubbles: true, isPrimary: true, button: 0 }),
      );
    const { fields } = fieldsInMemory();
    render(<NumberField fields={fields()} path={seats} label="Seats" />);
    fireEvent.focus(field());
    type(field(), '0');
    await pass(0);
    point('pointerdown');
    fireEvent.blur(field());
    await pass(100);
    expect(field().getAttribute('aria-invalid')).toBeNull();

    point('pointerup');
    await pass(100);
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  test('is saved when the view closes before it was taken to be whole', () => {
    const { fields, changes } = fieldsInMemory();
    render(<NumberField fields={fields()} path={seats} label="Seats" />);
    type(field(), '250');
    dispatchEvent(new Event('pagehide'));

    expect(changes).toEqual([{ path: seats, value: 250 }]);
  });

  test('of no field for numbers is a mistake of ours', () => {
    const { fields } = fieldsInMemory();
    expect(() => render(<NumberField fields={fields()} path={intent} label="Intent" />)).toThrow(
      'holds no number',
    );
  });
});

describe('a date', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Date');

  test('is saved once it is one', () => {
    const { fields, changes } = fieldsInMemory();
    render(<DateField fields={fields()} path={date} label="Date" />);
    // As a browser says it while the year is being typed.
    for (const typed of ['0002-01-31', '0020-01-31', '0202-01-31', '2027-01-31']) {
      type(field(), typed);
    }
    fireEvent.blur(field());

    expect(changes).toEqual([{ path: date, value: '2027-01-31' }]);
  });

  test('far off is said to be wrong', async () => {
    const { fields, changes } = fieldsInMemory();
    render(<DateField fields={fields()} path={date} label="Date" />);
    type(field(), '9999-01-31');
    fireEvent.blur(field());
    await settle();

    expect(changes).toEqual([]);
    expect(screen.getByText(/Enter a real date from 2000 to 2100/)).toBeTruthy();
  });
});

test('a moment is saved with the time zone, and shown on the clock of who reads it', () => {
  const assignedOn = path.profile('assignedOn');
  const { fields, changes } = fieldsInMemory();
  const { rerender } = render(<MomentField fields={fields()} path={assignedOn} label="Assigned" />);
  type(screen.getByLabelText('Assigned'), '2026-11-20T16:28');
  fireEvent.blur(screen.getByLabelText('Assigned'));

  const [{ value }] = changes as [FieldChange];
  expect(Temporal.ZonedDateTime.from(String(value)).toPlainDateTime().toString()).toBe(
    '2026-11-20T16:28:00',
  );

  const inTokyo = '2026-11-21T00:28:00+09:00[Asia/Tokyo]';
  const theirs = fieldsInMemory([{ path: assignedOn, value: inTokyo }]).fields();
  rerender(<MomentField key="theirs" fields={theirs} path={assignedOn} label="Assigned" />);
  const here = Temporal.ZonedDateTime.from(inTokyo).withTimeZone(Temporal.Now.timeZoneId());
  expect(screen.getByLabelText<HTMLInputElement>('Assigned').value).toBe(
    here.toPlainDateTime().toString({ smallestUnit: 'minute' }),
  );
});

test('of several, one is chosen, or none', () => {
  const motion = path.profile('motion');
  const { fields, changes } = fieldsInMemory();
  const options = [{ id: 'rfa', name: 'RFA' }];
  render(<ChoiceField fields={fields()} path={motion} label="Motion" options={options} />);
  const field = screen.getByLabelText('Motion');

  fireEvent.change(field, { target: { value: 'rfa' } });
  fireEvent.change(field, { target: { value: '' } });

  expect(changes).toEqual([
    { path: motion, value: 'rfa' },
    { path: motion, value: null },
  ]);
});

test.each([
  ['yes', true],
  ['no', false],
  ['', null],
])('a question answered %j is %j', (answer, value) => {
  const managed = path.profile('managed');
  const { fields, changes } = fieldsInMemory([{ path: managed, value: value !== true }]);
  render(<YesNoField fields={fields()} path={managed} label="Managed" />);

  fireEvent.change(screen.getByLabelText('Managed'), { target: { value: answer } });

  expect(changes).toEqual([{ path: managed, value }]);
});

test('a flag that is taken back is empty, as if never set', () => {
  const talkHeld = path.exit('talkHeld');
  const { fields, changes } = fieldsInMemory([{ path: talkHeld, value: true }]);
  render(<FlagField fields={fields()} path={talkHeld} label="Talk held" />);

  fireEvent.click(screen.getByRole('checkbox', { name: 'Talk held', checked: true }));

  expect(changes).toEqual([{ path: talkHeld, value: null }]);
});

test('choices keep the order of the options, whatever the order of choosing', () => {
  const services = path.profile('services');
  const memory = fieldsInMemory();
  const options = [
    { id: 'exchange', name: 'Exchange' },
    { id: 'teams', name: 'Teams' },
  ];
  const draw = () => (
    <ChoicesField fields={memory.fields()} path={services} label="Services" options={options} />
  );
  const { rerender } = render(draw());
  fireEvent.click(screen.getByRole('checkbox', { name: 'Teams' }));
  rerender(draw());
  fireEvent.click(screen.getByRole('checkbox', { name: 'Exchange' }));

  expect(memory.changes.at(-1)).toEqual({ path: services, value: ['exchange', 'teams'] });
});

test('a wish shows before it is on disk', () => {
  const talkHeld = path.exit('talkHeld');
  const checklist = setFields(newChecklist('c1', { id: 'kickoff', version: '1' }), [], {
    at: '1',
    by: 'here',
  });
  const fields = { checklist, pending: { [talkHeld]: true }, set: async () => true };
  render(<FlagField fields={fields} path={talkHeld} label="Talk held" />);

  const box = screen.getByRole('checkbox', { name: 'Talk held', checked: true });
  expect(box.getAttribute('aria-busy')).toBe('true');
});

function type(field: HTMLElement, value: string): void {
  fireEvent.input(field, { target: { value } });
}

function settle(): Promise<void> {
  return pass(800);
}

function pass(milliseconds: number): Promise<void> {
  return act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}
