// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, type Holiday, mostHolidays } from '@/playbook/settings';
import { calendar, googleCalendar, outlookCalendar } from './calendars-for-tests';
import { showOptions } from './options-for-tests';

vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(cleanup);

const three: readonly Holiday[] = [
  { date: '2026-12-25', name: 'Christmas' },
  { date: '2027-01-01', name: '' },
  { date: '2027-05-01', name: '<img src=x onerror=alert(1)>' },
];

describe('the list', () => {
  test('teaches what to do where it is empty', () => {
    show([]);

    expect(screen.getByText(/No holidays yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove all holidays' })).toBeNull();
  });

  test('is by date and by year, and markup in a name is text', () => {
    show(three.toReversed());

    expect([...document.querySelectorAll('summary')].map((each) => each.textContent)).toEqual([
      '2026: 1 day',
      '2027: 2 days',
    ]);
    expect(dates()).toEqual(['2026-12-25', '2027-01-01', '2027-05-01']);
    expect(screen.getByText('<img src=x onerror=alert(1)>').tagName).toBe('BDI');
    expect(document.querySelector('img')).toBeNull();
  });

  test('folds the years that are past', () => {
    show([{ date: '2025-01-01', name: '' }, ...three]);

    expect(
      [...document.querySelectorAll<HTMLDetailsElement>('.holiday-list details')].map(
        (each) => each.open,
      ),
    ).toEqual([false, true, true]);
  });

  test('loses a day, the focus goes to the next, and the day comes back', async () => {
    const { settings } = show(three);

    const button = screen.getByRole('button', { name: 'Remove: Christmas, Dec 25, 2026' });
    button.focus();
    fireEvent.click(button);

    expect(await screen.findByText('1 day removed')).toBeTruthy();
    expect(dates()).toEqual(['2027-01-01', '2027-05-01']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove: Jan 1, 2027');

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(dates()).toHaveLength(3));
    expect(settings().holidays).toEqual(three);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  test('is emptied, and all days come back', async () => {
    const { settings } = show(three);
    const focused = () => document.activeElement?.textContent;

    screen.getByRole('button', { name: 'Remove all holidays' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Remove all holidays' }));
    await screen.findByText('3 days removed');
    expect(settings().holidays).toEqual([]);
    await waitFor(() => expect(focused()).toBe('Undo'));

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(settings().holidays).toEqual(three));
    await waitFor(() => expect(focused()).toBe('Remove all holidays'));
  });

  test('keeps a day that could not be removed, and offers no undo', async () => {
    const { answers } = show(three);
    answers.problem = 'full';

    fireEvent.click(screen.getByRole('button', { name: 'Remove all holidays' }));
    await screen.findByRole('alert');

    expect(dates()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('a day by hand', () => {
  test('is added in its place', async () => {
    const { settings } = show(three);

    add('2026-12-26', ' Boxing Day ');
    await screen.findByText('Boxing Day');

    expect(settings().holidays[1]).toEqual({ date: '2026-12-26', name: 'Boxing Day' });
    expect(screen.getByLabelText<HTMLInputElement>('Date').value).toBe('');
    expect(document.activeElement).toBe(screen.getByLabelText('Date'));
  });

  test.each([
    ['no day', '', /Enter a real date from 2000/],
    ['a day long ago', '1999-12-31', /Enter a real date from 2000/],
    ['a year far off', '9999-01-01', /Enter a real date from 2000/],
    ['a day that is there', '2026-12-25', /in the list already/],
  ])('is refused: %s', async (_, date, says) => {
    const { changes } = show(three);

    add(date, 'x');

    expect(await screen.findByText(says)).toBeTruthy();
    expect(changes).toEqual([]);
    expect(screen.getByLabelText<HTMLInputElement>('Name of the day').value).toBe('x');
  });

  test('stays in the fields where it could not be saved', async () => {
    const { answers } = show([]);
    answers.problem = 'full';

    add('2026-12-25', 'Christmas');
    await screen.findByRole('alert');

    expect(screen.getByLabelText<HTMLInputElement>('Date').value).toBe('2026-12-25');
  });

  test('is refused where the list is full', { timeout: 30_000 }, async () => {
    const { changes } = show(manyDays(mostHolidays));

    add('2099-12-31', 'x');

    expect(await screen.findByText(/holds 2,000 days at most/)).toBeTruthy();
    expect(changes).toEqual([]);
  });
});

describe('a calendar file', () => {
  test('is shown first, with what is new and what is left out, and nothing is changed', async () => {
    const { changes } = show(three);

    choose(outlookCalendar);

    expect((await screen.findByText(/3 days off in/)).textContent).toMatch(
      /holidays\.ics.*, from Dec 25, 2026 to Jan 1, 2027/,
    );
    expect(screen.getByText('1 new day')).toBeTruthy();
    expect(screen.getByText('2 days are in your list already')).toBeTruthy();
    expect(screen.getByText('1 entry left out, since it has a time of day')).toBeTruthy();
    expect(changes).toEqual([]);
  });

  test('is added to the list when the user says so', async () => {
    const { settings } = show(three);

    choose(outlookCalendar);
    fireEvent.click(await screen.findByRole('button', { name: 'Add 1 day' }));

    await waitFor(() => expect(settings().holidays).toHaveLength(4));
    expect(settings().holidays[1]).toEqual({ date: '2026-12-31', name: 'Betriebsruhe' });
    expect(settings().holidays[0]?.name).toBe('Christmas');
    await waitFor(() => expect(screen.queryByText(/days off in/)).toBeNull());
    expect(document.activeElement).toBe(fileField());
  });

  test('is left alone by Cancel', async () => {
    const { changes } = show(three);

    choose(googleCalendar);
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));

    expect(screen.queryByText(/days off in/)).toBeNull();
    expect(changes).toEqual([]);
  });

  test('stays in sight where it could not be saved', async () => {
    const { answers } = show([]);
    answers.problem = 'full';

    choose(googleCalendar);
    fireEvent.click(await screen.findByRole('button', { name: /^Add \d+ days$/ }));
    await screen.findByRole('alert');

    expect(screen.getByText(/days off in/)).toBeTruthy();
  });

  test('with nothing new offers nothing to add', async () => {
    show([{ date: '2026-12-25', name: 'Christmas' }]);

    choose(calendar('DTSTART:20261225'));

    expect(await screen.findByText('1 day is in your list already')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Add \d/ })).toBeNull();
  });

  test('for which there is no room offers nothing to add', { timeout: 30_000 }, async () => {
    show(manyDays(mostHolidays));

    choose(calendar('DTSTART:20261225'));

    expect((await screen.findByRole('alert')).textContent).toMatch(/2,000 days at most/);
    expect(screen.queryByRole('button', { name: /^Add \d/ })).toBeNull();
  });

  test.each([
    ['of 10 MB', 'x'.repeat(10 * 1024 * 1024), /larger than 2 MB and was not read/],
    ['that is a web page', '<!doctype html><title>x</title>', /is not a calendar file/],
    ['that is empty', '', /is not a calendar file/],
    ['of meetings', calendar('DTSTART:20261225T100000Z'), /has no all-day entries/],
    ['of every day', calendar('DTSTART:20250101\nRRULE:FREQ=DAILY'), /holds more than/],
  ])('%s is refused in words, and nothing is changed', async (_, content, says) => {
    const { changes } = show(three);

    choose(content);

    expect((await screen.findByRole('alert')).textContent).toMatch(says);
    expect(dates()).toHaveLength(3);
    expect(changes).toEqual([]);
  });

  test('chosen after another one is the one that is shown', async () => {
    show([]);
    let read = (_: string) => {};
    const slow = new File([], 'slow.ics');
    slow.text = () => new Promise((resolve) => (read = resolve));

    chooseFile(slow);
    expect(await screen.findByText(/Reading .*slow\.ics/)).toBeTruthy();
    choose(calendar('DTSTART:20261225'));
    await screen.findByText(/1 day off in .*holidays\.ics/);
    read(googleCalendar);
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(screen.getByText(/1 day off in .*holidays\.ics/)).toBeTruthy();
  });
});

function show(holidays: readonly Holiday[]) {
  return showOptions({ ...defaultSettings, holidays });
}

function dates(): (string | null)[] {
  return [...document.querySelectorAll('.holiday-list time')].map((each) =>
    each.getAttribute('datetime'),
  );
}

function add(date: string, name: string) {
  const field = screen.getByLabelText('Date');
  fireEvent.input(field, { target: { value: date } });
  fireEvent.input(screen.getByLabelText('Name of the day'), { target: { value: name } });
  fireEvent.submit(field.closest('form')!);
}

function fileField(): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>('Add from a calendar file (.ics)');
}

function choose(content: string) {
  chooseFile(new File([content], 'holidays.ics', { type: 'text/calendar' }));
}

function chooseFile(file: File) {
  Object.defineProperty(fileField(), 'files', { value: [file], configurable: true });
  fireEvent.change(fileField());
}

function manyDays(count: number): Holiday[] {
  const first = Temporal.PlainDate.from('2050-01-01');
  return Array.from({ length: count }, (_, after) => ({
    date: first.add({ days: after }).toString(),
    name: '',
  }));
}
