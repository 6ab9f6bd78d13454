// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { FieldChange } from '@/playbook/checklist';
import { en } from '@/playbook/content/en';
import { playbookIn } from '@/playbook/content/playbook-in';
import { path } from '@/playbook/field-path';
import { drawLive } from '../entries/live-fields-for-tests';
import { SsatForm } from './SsatForm';

afterEach(cleanup);

const form = playbookIn(en).steps.find((step) => step.form?.id === 'ssat')!.form!;
const live = (...start: FieldChange[]) =>
  drawLive((fields) => <SsatForm fields={fields} form={form} />, start);
const stakeholder = (field: string, value: string) => ({
  path: path.entry('stakeholders', '1', field),
  value,
});
const captured = { path: path.form('ssat', 'captured'), value: true };

test('has the four lists by their names, each with a way to add', () => {
  live();

  for (const { name, hint } of form.fields) {
    const part = screen.getByRole('group', { name });
    expect(within(part).getByText(hint)).toBeTruthy();
    expect(within(part).getByRole('list', { name })).toBeTruthy();
    expect(within(part).getByText(/^Add an? /)).toBeTruthy();
  }
});

test('says what the step still needs, and takes the mark', async () => {
  const { write, changes } = live();
  expect(screen.getByText(/at least one stakeholder/)).toBeTruthy();
  expect(screen.getByText(/the mark that you captured/)).toBeTruthy();

  await act(() => write([stakeholder('name', 'Jane')]));
  expect(screen.queryByText(/at least one stakeholder/)).toBeNull();

  changes.length = 0;
  fireEvent.click(screen.getByRole('checkbox', { name: 'Captured what is available' }));
  await act(async () => {});
  expect(changes).toEqual([captured]);
  expect(screen.queryByText(/Still needed/)).toBeNull();
});

test('shows a stakeholder with role and influence in one line', () => {
  live(stakeholder('name', 'Jane'), stakeholder('role', 'CIO'), stakeholder('influence', 'high'));

  const line = screen.getByText('Jane', { selector: 'bdi' }).closest('summary')!;
  expect(line.textContent).toBe('JaneCIOHigh');
});

test('shows a plan with its date', () => {
  live(
    { path: path.entry('awareness', '1', 'text'), value: 'Town hall' },
    { path: path.entry('awareness', '1', 'date'), value: '2027-01-31' },
    { path: path.entry('training', '1', 'text'), value: 'Champions' },
  );

  const summaryOf = (name: string) =>
    screen.getByText(name, { selector: 'bdi' }).closest('summary')!.textContent;
  expect(summaryOf('Town hall')).toBe('Town hallJan 31, 2027');
  expect(summaryOf('Champions')).toBe('Champions');
});

test('sets influence and names of the new stakeholder in one entry', async () => {
  const { checklist } = live();
  const part = screen.getByRole('group', { name: form.fields[0]!.name });
  fireEvent.input(within(part).getByLabelText('Name'), { target: { value: 'Jane' } });
  fireEvent.change(within(part).getByLabelText('Influence'), { target: { value: 'low' } });
  await act(async () => {});

  const ids = Object.keys(checklist().fields).map((each) => each.split('/')[2]);
  expect(new Set(ids).size).toBe(1);
});
