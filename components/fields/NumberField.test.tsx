// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { path } from '@/playbook/field-path';
import { pass, settle, withFakeTime } from '../fake-time-for-tests';
import { fieldsInMemory, type } from './fields-for-tests';
import { NumberField } from './NumberField';

withFakeTime();

const intent = path.form('dibs', 'intent');
const seats = path.profile('seats');

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
