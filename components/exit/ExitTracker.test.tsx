// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { FieldChange } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { path } from '@/playbook/field-path';
import type { Playbook } from '@/playbook/model';
import { withFakeTime } from '../fake-time-for-tests';
import { fieldsInMemory } from '../fields/fields-for-tests';
import { fetchLaterParts } from '../later';
import { ExitTracker } from './ExitTracker';

beforeAll(fetchLaterParts);
withFakeTime();

const kickoff = builtInPlaybook('en');
const rfa: FieldChange = { path: path.profile('motion'), value: 'rfa' };
const seats = (value: number): FieldChange => ({ path: path.profile('seats'), value });
const exit = (field: string, value: number | boolean): FieldChange => ({
  path: path.exit(field),
  value,
});

describe('who may see it', () => {
  test('an RFA, without a mark', () => {
    show([rfa]);

    expect(section().open).toBe(false);
    expect(section().textContent).not.toContain('Applies if');
  });

  test('where the motion is not known: what it hangs on, and the question', () => {
    const { changes } = show();

    expect(section().textContent).toContain('Applies if the engagement began with a Request');
    fireEvent.change(screen.getByRole('combobox', { name: 'Motion', hidden: true }), {
      target: { value: 'rfa' },
    });
    expect(changes).toEqual([rfa]);
  });

  test.each(['targeting', 'customer-health'])('nobody with the motion %s', (motion) => {
    show([{ ...rfa, value: motion }]);

    expect(document.querySelector('details')).toBeNull();
  });

  test('nobody whose playbook knows no RFA', () => {
    show([rfa], { ...kickoff, conditions: {} });

    expect(document.querySelector('details')).toBeNull();
  });
});

describe('enablement', () => {
  test.each([
    [250, 5, '5 of 25 active users', '10% of 250 seats'],
    [999, 99, '99 of 100 active users', '10% of 999 seats'],
    [1, 0, '0 of 1 active user', '10% of 1 seat,'],
    [1_000, 25, '25 of 100 active users', 'since there are 1,000 seats or more'],
  ])('of %d seats, with %d active users', (count, active, words, why) => {
    show([rfa, seats(count), exit('activeUsers', active)]);

    expect(meter('Enablement').getAttribute('aria-valuetext')).toBe(words);
    expect(writtenValue('Enablement')).toBe(active);
    expect(screen.getByText(words)).toBeTruthy();
    expect(section().textContent).toContain(why);
  });

  test('asks for the seats where they are not known, and goes on asking while one types', () => {
    const { changes, again } = show([rfa]);
    expect(section().textContent).toContain('or 10% of the seats if there are fewer than 1,000');

    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Seats', hidden: true });
    section().open = true;
    field.focus();
    type(field, '2');
    vi.advanceTimersByTime(800);
    again();
    expect(screen.getByRole('spinbutton', { name: 'Seats' })).toBe(field);
    type(field, '250');
    vi.advanceTimersByTime(800);
    again();

    expect(changes).toEqual([seats(2), seats(250)]);
    expect(document.activeElement).toBe(field);
    expect(section().textContent).toContain('10% of 250 seats');
  });

  test('does not ask for seats that are known', () => {
    show([rfa, seats(250)]);

    expect(screen.queryByRole('spinbutton', { name: 'Seats', hidden: true })).toBeNull();
  });

  test.each(['-1', '1e9', '2.5', '10000001'])('says that %s is no number of users', (typed) => {
    const { changes } = show([rfa, exit('activeUsers', 7)]);

    const field = screen.getByRole('spinbutton', { name: 'Active users', hidden: true });
    fireEvent.focus(field);
    type(field, typed);
    fireEvent.blur(field);

    expect(section().textContent).toContain('Enter a whole number from 0 to 10,000,000.');
    expect(changes).toEqual([]);
    expect(writtenValue('Enablement')).toBe(7);
  });

  test('beyond its goal the meter is full, and the words say how many', () => {
    show([rfa, seats(250), exit('activeUsers', 260)]);

    expect(writtenValue('Enablement')).toBe(25);
    expect(screen.getByText('260 of 25 active users')).toBeTruthy();
  });
});

describe('migration', () => {
  test('has no meter until there is a number of users to migrate', () => {
    const { again } = show([rfa]);
    expect(findMeter('Migration')).toBeUndefined();

    again([exit('migrationGoal', 80), exit('migrated', 40)]);

    expect(writtenValue('Migration')).toBe(40);
    expect(meter('Migration').getAttribute('max')).toBe('80');
    expect(screen.getByText('40 of 80 users migrated')).toBeTruthy();
  });

  test('its goal keeps the focus while the meter comes', () => {
    const { again } = show([rfa]);
    section().open = true;
    const goal = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Users to migrate' });
    goal.focus();
    type(goal, '8');
    again();

    expect(document.activeElement).toBe(goal);
    expect(screen.getByRole('spinbutton', { name: 'Users to migrate' })).toBe(goal);
  });
});

describe('how far one is', () => {
  const reached = [rfa, seats(250), exit('activeUsers', 25)];

  test.each<[string, readonly FieldChange[], string]>([
    [
      'nothing yet',
      [rfa],
      'Still open: enablement, the completion talk, and the task ‘Disengagement process is complete’',
    ],
    [
      'something to migrate',
      [rfa, exit('migrationGoal', 10), exit('talkHeld', true), exit('disengaged', true)],
      'Still open: enablement or migration',
    ],
    [
      'enablement alone',
      [...reached, exit('disengaged', true)],
      'Enablement is complete.Still open: the completion talk',
    ],
    [
      'migration alone',
      [rfa, exit('migrationGoal', 10), exit('migrated', 11), exit('talkHeld', true)],
      'Migration is complete.Still open: the task ‘Disengagement process is complete’',
    ],
    [
      'everything',
      [...reached, exit('talkHeld', true), exit('disengaged', true)],
      'Everything is done. You may leave the engagement.',
    ],
  ])('%s', (_, start, words) => {
    show(start);

    expect(screen.getByRole('status', { hidden: true }).textContent).toBe(words);
  });

  test('talk and task are boxes of their own', () => {
    const { changes } = show([rfa]);

    fireEvent.click(box('The completion talk with the customer was held'));
    fireEvent.click(box('Disengagement process is complete'));

    expect(changes).toEqual([exit('talkHeld', true), exit('disengaged', true)]);
  });
});

function show(start: readonly FieldChange[] = [], playbook: Playbook = kickoff) {
  const memory = fieldsInMemory(start);
  const view = () => <ExitTracker fields={memory.fields()} playbook={playbook} />;
  const { rerender } = render(view());
  return {
    changes: memory.changes,
    again(others: readonly FieldChange[] = []) {
      void memory.fields().set(others);
      rerender(view());
    },
  };
}

function section(): HTMLDetailsElement {
  return screen.getByText('Leaving the engagement', { selector: 'summary' }).closest('details')!;
}

/** Testing-library's roles do not know <meter>. */
function findMeter(name: string): HTMLMeterElement | undefined {
  return [...section().querySelectorAll('meter')].find(
    (each) => document.getElementById(each.getAttribute('aria-labelledby')!)?.textContent === name,
  );
}

function meter(name: string): HTMLMeterElement {
  return findMeter(name)!;
}

/** As it is written: happy-dom clamps what one reads to 1, whatever the goal. */
function writtenValue(name: string): number {
  return Number(meter(name).getAttribute('value'));
}

function box(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true });
}

function type(field: Element, value: string): void {
  fireEvent.input(field, { target: { value } });
}

test('how many are migrated is asked for once there is a goal', () => {
  const numbers = () => screen.getAllByRole('spinbutton', { hidden: true });
  show([rfa]);
  expect(numbers()).toHaveLength(3);
  cleanup();
  show([rfa, exit('migrationGoal', 100)]);
  expect(numbers()).toHaveLength(4);
});
