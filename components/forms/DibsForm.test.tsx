// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { FieldChange } from '@/playbook/checklist';
import { en } from '@/playbook/content/en';
import { playbookIn } from '@/playbook/content/playbook-in';
import { path } from '@/playbook/field-path';
import { drawLive } from '../entries/live-fields-for-tests';
import { settle, withFakeTime } from '../fake-time-for-tests';
import { DibsForm } from './DibsForm';

withFakeTime();

const form = playbookIn(en).steps.find((step) => step.form?.id === 'dibs')!.form!;
const [date, intent, reason, owner] = form.fields as [Part, Part, Part, Part];
type Part = (typeof form.fields)[number];

const today = Temporal.PlainDate.from('2026-11-20');
const at = (field: string, value: FieldChange['value']) => ({
  path: path.form('dibs', field),
  value,
});
const live = (...start: FieldChange[]) =>
  drawLive((fields) => <DibsForm fields={fields} form={form} today={today} />, start);

const complete = [
  at('date', '2026-12-24'),
  at('date-verdict', 'good'),
  at('intent', 'Deploy Teams'),
  at('business-reason', 'Travel less'),
  at('owner-name', 'Jane'),
  at('owner-role', 'CIO'),
  at('owner-email', 'jane@contoso.com'),
];

test('has each part by its name, with its hint', () => {
  live();

  for (const { name, hint } of [date, intent, reason]) {
    expect(describedBy(screen.getByLabelText(name))).toContain(hint);
  }
  expect(describedBy(screen.getByRole('group', { name: owner.name }))).toContain(owner.hint);
  for (const name of ['Name', 'Role', 'E-mail']) expect(screen.getByLabelText(name)).toBeTruthy();
});

test('marks by a word which of the four are done', () => {
  live(...complete.slice(0, 3));
  expect(screen.getAllByText('done')).toHaveLength(2);
  expect(screen.getAllByText('to do')).toHaveLength(2);

  cleanup();
  live(...complete);
  expect(screen.getAllByText('done')).toHaveLength(4);
});

test('saves what is typed, while it is typed', () => {
  const { changes } = live();
  type(intent.name, 'D');
  type(reason.name, 'T');

  expect(changes).toEqual([at('intent', 'D'), at('business-reason', 'T')]);
});

describe('the date', () => {
  test.each([
    ['not-in-future', /must be in the future/],
    ['not-after-assignment', /after the day of the assignment/],
  ])('that was judged %s says so', (verdict, words) => {
    live(at('date', '2026-11-01'), at('date-verdict', verdict));

    expect(describedBy(screen.getByLabelText(date.name))).toMatch(words);
    expect(screen.getByLabelText(date.name).getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByText(/Passed on/)).toBeNull();
  });

  test('that has passed since is said calmly, and stays done', () => {
    live(at('date', '2026-11-19'), at('date-verdict', 'good'));

    expect(screen.getByText(/Passed on Nov 19, 2026/)).toBeTruthy();
    expect(screen.getByLabelText(date.name).getAttribute('aria-invalid')).toBeNull();
    expect(screen.getAllByText('done')).toHaveLength(1);
  });

  test('of today has not passed', () => {
    live(at('date', '2026-11-20'), at('date-verdict', 'good'));
    expect(screen.queryByText(/Passed on/)).toBeNull();
  });

  test('too far off is not saved', async () => {
    const { changes } = live();
    type(date.name, '9999-01-31');
    fireEvent.blur(screen.getByLabelText(date.name));
    await settle();

    expect(changes).toEqual([]);
  });
});

describe('the e-mail address', () => {
  const email = () => screen.getByLabelText('E-mail');

  test('is judged when one leaves the field, not before', async () => {
    live();
    fireEvent.focusIn(email());
    type('E-mail', 'jane@');
    await settle();
    expect(describedBy(email())).toBe('');

    fireEvent.focusOut(email());
    expect(describedBy(email())).toMatch(/not an e-mail address/);
  });

  test.each(['jane@contoso.com', " o'brien@contoso.co.uk ", ''])('%j is fine', (value) => {
    live(at('owner-email', value));
    expect(email().getAttribute('aria-invalid')).toBeNull();
  });

  test.each(['jane', 'jane@contoso', '<b>@contoso.com'])('%j is wrong, and stays', (value) => {
    live(at('owner-email', value));
    expect(email().getAttribute('aria-invalid')).toBe('true');
    expect((email() as HTMLInputElement).value).toBe(value);
  });
});

test('marked as captured before its fields existed says so, until a field is filled in', async () => {
  const { write } = live(at('captured', true));
  expect(screen.getByText(/^Marked as captured before its fields existed/)).toBeTruthy();
  expect(screen.getAllByText('done')).toHaveLength(4);

  await act(() => write([at('intent', 'Deploy')]));
  expect(screen.queryByText(/^Marked as captured/)).toBeNull();
});

test('markup is words', () => {
  live(at('intent', '<img src=x onerror=alert(1)>'));
  expect(screen.getByLabelText<HTMLTextAreaElement>(intent.name).value).toBe(
    '<img src=x onerror=alert(1)>',
  );
  expect(document.querySelector('img')).toBeNull();
});

function type(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

function describedBy(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)!.textContent).join(' ');
}
