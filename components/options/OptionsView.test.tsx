// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '@/playbook/settings';
import { showOptions } from './options-for-tests';

afterEach(cleanup);

describe('the options page', () => {
  test('has a heading, and one for each part', () => {
    showOptions(defaultSettings);

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kickoff Panel options');
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Language',
      'Working week',
      'Holidays',
      'Keyboard',
      'What the CRM knows',
      'Your name',
      'Links',
    ]);
  });

  test('says that a change was saved', async () => {
    const { settings } = showOptions(defaultSettings);

    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'zh-CN' } });

    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(settings().language).toBe('zh-CN');
  });

  test.each([
    ['full', /Free some space/],
    ['database', /Restart the browser/],
    ['unreachable', /Reload this page/],
    ['refused', /was not accepted/],
    ['newer', /was not accepted/],
    ['broken', /was not accepted/],
  ] as const)('says what went wrong (%s), and shows what is on disk', async (problem, says) => {
    const { answers } = showOptions(defaultSettings);
    answers.problem = problem;

    fireEvent.click(day('Saturday'));

    expect((await screen.findByRole('alert')).textContent).toMatch(says);
    expect(day('Saturday').checked).toBe(false);
    expect(screen.queryByText('Saved')).toBeNull();
  });

  test('shows a change at once, before it is saved', async () => {
    const { answers } = showOptions(defaultSettings);
    answers.wait = new Promise(() => {});

    fireEvent.click(day('Saturday'));
    await act(async () => {});

    expect(day('Saturday').checked).toBe(true);
    expect(screen.queryByText('Saved')).toBeNull();
  });

  test('two changes before the first answer both stay', async () => {
    const { answers, settings } = showOptions(defaultSettings);
    let answer = () => {};
    answers.wait = new Promise<void>((resolve) => {
      answer = resolve;
    });

    fireEvent.click(day('Saturday'));
    await act(async () => {});
    fireEvent.click(day('Monday'));
    await act(async () => answer());

    expect(settings().workingDays).toEqual([2, 3, 4, 5, 6]);
    expect(day('Monday').checked).toBe(false);
  });
});

describe('the language', () => {
  test('can be each that there is, by its own name, or the browser’s', () => {
    showOptions(defaultSettings);

    const options = screen.getAllByRole<HTMLOptionElement>('option');
    expect(options.map(({ value, lang, textContent }) => [value, lang, textContent])).toEqual([
      ['', '', 'As the browser: Português (Brasil)'],
      ['en', 'en', 'English'],
      ['zh-CN', 'zh-CN', '简体中文'],
      ['pt-BR', 'pt-BR', 'Português (Brasil)'],
    ]);
  });

  test('that is not offered any more is still the one that is set', () => {
    showOptions({ ...defaultSettings, language: 'qps-ploc' });
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('qps-ploc');
  });
});

describe('the working week', () => {
  test('has seven days, in the order of the user’s region', () => {
    showOptions(defaultSettings);

    const names = within(screen.getByRole('group', { name: 'Working days' }))
      .getAllByRole('checkbox')
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
    expect(names).toEqual([
      'Sunday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
    ]);
  });

  test('keeps at least one day, and says so', async () => {
    const { changes } = showOptions({ ...defaultSettings, workingDays: [3] });

    fireEvent.click(day('Wednesday'));

    expect((await screen.findByRole('alert')).textContent).toMatch(/At least one day/);
    expect(day('Wednesday').checked).toBe(true);
    expect(changes).toEqual([]);

    fireEvent.click(day('Wednesday'));
    expect(day('Wednesday').checked).toBe(true);
    fireEvent.click(day('Friday'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(changes).toEqual([{ workingDays: [3, 5] }]);
  });

  test('shows what it makes of a deadline, and of the holidays', async () => {
    showOptions(defaultSettings);
    const due = () => screen.getByText(/Assigned now/).textContent;

    expect(due()).toMatch(/Wednesday, November 25, 2026 at 5:00\sPM/);

    fireEvent.change(screen.getByLabelText('A working day ends at'), {
      target: { value: '16:30' },
    });
    await waitFor(() => expect(due()).toMatch(/Wednesday, November 25, 2026 at 4:30\sPM/));

    fireEvent.click(day('Monday'));
    await waitFor(() => expect(due()).toMatch(/Thursday, November 26/));
  });

  test('says the time zone', () => {
    showOptions(defaultSettings);
    expect(screen.getByText('Time zone of this device: Europe/Berlin')).toBeTruthy();
  });

  test('does not end at no time', async () => {
    const { changes } = showOptions(defaultSettings);
    const field = screen.getByLabelText<HTMLInputElement>('A working day ends at');

    fireEvent.change(field, { target: { value: '' } });

    expect(await screen.findByText(/A time of day is needed/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(changes).toEqual([]);
  });
});

describe('the keyboard', () => {
  const box = () => {
    const label = 'One-letter shortcuts in the panel';
    return screen.getByRole<HTMLInputElement>('checkbox', { name: label });
  };

  test('has one-letter shortcuts, which can be turned off and on', async () => {
    const { changes } = showOptions(defaultSettings);
    expect(box().checked).toBe(true);
    expect(box().getAttribute('aria-describedby')).toBeTruthy();

    fireEvent.click(box());
    await waitFor(() => expect(box().checked).toBe(false));
    fireEvent.click(box());
    await waitFor(() => expect(changes).toEqual([{ singleKeys: false }, { singleKeys: true }]));
  });
});

describe('the name', () => {
  test('is saved while typing', async () => {
    const { settings } = showOptions(defaultSettings);
    const field = screen.getByLabelText('Name in the history');

    fireEvent.input(field, { target: { value: 'A' } });
    fireEvent.input(field, { target: { value: 'An <b>Na' } });
    await screen.findByText('Saved');

    expect(settings().displayName).toBe('An <b>Na');
  });

  test('stays in the field where it cannot be saved', async () => {
    const { answers } = showOptions(defaultSettings);
    const field = screen.getByLabelText<HTMLInputElement>('Name in the history');
    answers.problem = 'full';

    fireEvent.input(field, { target: { value: 'Anna' } });
    await screen.findByRole('alert');
    fireEvent.blur(field);

    expect(field.value).toBe('Anna');
  });
});

test('a link can be replaced here too', async () => {
  const { settings } = showOptions(defaultSettings);

  fireEvent.click(screen.getByRole('button', { name: 'Report as dead: Kickoff deck' }));
  fireEvent.submit(screen.getByRole('textbox', { name: 'New address' }).closest('form')!);
  await screen.findByText(/Reported as dead on Nov 21, 2026/);

  expect(settings().links).toEqual({ 'kickoff-deck': { url: '', deadSince: '2026-11-21' } });
});

function day(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name });
}
