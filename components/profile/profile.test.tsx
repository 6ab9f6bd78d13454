// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FieldChange, FieldValue } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { path } from '@/playbook/field-path';
import { type ProfileField, profileOf } from '@/playbook/profile';
import { defaultSettings } from '@/playbook/settings';
import { drawLive } from '../entries/live-fields-for-tests';
import { fieldsInMemory } from '../fields/fields-for-tests';
import { fetchLaterParts } from '../later';
import { AppliesIf } from './AppliesIf';
import { factsOf } from './facts-of';
import { ProfileForm } from './ProfileForm';
import { ProfileQuestion } from './ProfileQuestion';
import { profileLabels } from './profile-labels';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));

const playbook = builtInPlaybook('en');
beforeAll(fetchLaterParts);
afterEach(cleanup);

describe('the form', () => {
  test('is folded, so that the tasks are in sight, and stays open under the hand', () => {
    const { again } = showForm();
    expect(details().open).toBe(false);
    expect(screen.getByText('Nothing known yet')).toBeTruthy();
    details().open = true;
    fireEvent(details(), new Event('toggle'));

    again([['motion', 'rfa']]);
    expect(details().open).toBe(true);
  });

  test('does not say that nothing is known where dates are', () => {
    showForm([['kickoffOn', '2026-12-02T09:30:00Z[UTC]']]);
    expect(screen.queryByText('Nothing known yet')).toBeNull();
  });

  test.each([
    ['tomorrow at this hour', 23, false],
    ['two days ahead', 48, true],
  ])('an assignment %s', (_, hours, isDoubted) => {
    const moment = Temporal.Now.zonedDateTimeISO('UTC').add({ hours }).round('minute');
    showForm([['assignedOn', moment.toString()]]);
    expect(screen.queryByText(/Is the year right/) !== null).toBe(isDoubted);
  });

  test('is folded once something is known, which it says in one line', () => {
    showForm([
      ['motion', 'rfa'],
      ['services', ['exchange', 'teams']],
      ['managed', true],
      ['partner', true],
      ['seats', 1250],
    ]);
    expect(details().open).toBe(false);
    expect(
      screen.getByText('RFA · Exchange and Teams · managed · with a partner · 1,250 seats'),
    ).toBeTruthy();
  });

  test.each<[string, [ProfileField, FieldValue] | undefined, string]>([
    ['the scope, with a partner', ['partner', true], 'Scope between you and the partner'],
    ['the plan, when combined', ['combined', true], 'Deployment Enablement Plan reviewed'],
  ])('asks for %s', (_, answer, label) => {
    const { again } = showForm();
    expect(screen.queryByLabelText(label)).toBeNull();
    again(answer ? [answer] : []);
    expect(screen.getByLabelText(label)).toBeTruthy();
  });

  test('asks when the customer was contacted once that is done', () => {
    const { fields, set } = showForm();
    expect(screen.queryByLabelText('Contacted on')).toBeNull();
    set([{ path: path.task('3616', 'status'), value: 'Complete' }]);
    expect(fields().checklist).toBeTruthy();
    expect(screen.getByLabelText('Contacted on')).toBeTruthy();
  });
});

describe('a correction of the contact', () => {
  const done = { path: path.task('3616', 'status'), value: 'Complete' };
  const wrong = /^This does not count/;

  test.each([
    ['before the assignment', '2020-11-20T16:27:00Z[UTC]', true],
    ['at it', '2020-11-20T16:28:00Z[UTC]', false],
    ['in the past', '2020-11-23T10:00:00Z[UTC]', false],
    ['in the future', '2099-01-01T10:00:00Z[UTC]', true],
  ])('%s: the field says where it does not count', (_, contactedOn, isWrong) => {
    const { set } = showForm([
      ['assignedOn', '2020-11-20T16:28:00Z[UTC]'],
      ['contactedOn', contactedOn],
    ]);
    set([done]);

    const field = screen.getByLabelText('Contacted on');
    expect(field.getAttribute('aria-invalid')).toBe(isWrong ? 'true' : null);
    expect(screen.queryByText(wrong) !== null).toBe(isWrong);
  });

  test('that is not there is not wrong', () => {
    const { set } = showForm();
    set([done]);
    expect(screen.getByLabelText('Contacted on').hasAttribute('aria-invalid')).toBe(false);
  });
});

describe('a question', () => {
  test.each(Object.keys(profileLabels) as ProfileField[])('about %s has a name', (field) => {
    const { fields } = fieldsInMemory();
    render(<ProfileQuestion fields={fields()} playbook={playbook} field={field} />);
    const control = document.querySelector('input, select, textarea');
    expect(control).toBeTruthy();
    expect(document.querySelector('label, legend')?.textContent).not.toBe('');
  });

  test.each([
    ['motion', 'Motion', 'targeting', 'targeting'],
    ['managed', 'Managed account', 'no', false],
    ['windows10', 'Newly entitled to Windows 10 deployment assistance', 'yes', true],
  ] as const)('about %s is answered', (field, label, answer, value) => {
    const { fields, changes } = fieldsInMemory();
    render(<ProfileQuestion fields={fields()} playbook={playbook} field={field} />);
    fireEvent.change(screen.getByLabelText(label), { target: { value: answer } });
    expect(changes).toEqual([{ path: path.profile(field), value }]);
  });

  test.each(['0', '-1', '1e9'])('about seats takes no %s', (typed) => {
    const { fields, changes } = fieldsInMemory();
    render(<ProfileQuestion fields={fields()} playbook={playbook} field="seats" />);
    fireEvent.input(screen.getByLabelText('Seats'), { target: { value: typed } });
    expect(changes).toEqual([]);
  });

  test.each(['2026-02-30T10:00', '20260-01-01T10:00', 'tomorrow'])(
    'about the assignment takes no %s',
    (typed) => {
      const { fields, changes } = fieldsInMemory();
      render(<ProfileQuestion fields={fields()} playbook={playbook} field="assignedOn" />);
      fireEvent.input(screen.getByLabelText('Assigned on'), { target: { value: typed } });
      expect(changes.filter(({ value }) => value !== null)).toEqual([]);
    },
  );
});

describe('what may apply', () => {
  const draw = (condition: string, start: readonly FieldChange[] = []) =>
    render(
      <AppliesIf
        fields={fieldsInMemory(start).fields()}
        playbook={playbook}
        condition={condition}
      />,
    );

  test('says so, with the question beside it', () => {
    draw('windows-10');
    expect(screen.getByText(/^Applies if an existing customer/)).toBeTruthy();
    expect(
      screen.getByLabelText('Newly entitled to Windows 10 deployment assistance'),
    ).toBeTruthy();
  });

  test('saves a choice of services when told to, all at once', async () => {
    const { changes, write } = drawLive((fields) => (
      <AppliesIf fields={fields} playbook={playbook} condition="storage-services" />
    ));
    const box = (name: string) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true });
    const save = () =>
      screen.getByRole<HTMLButtonElement>('button', { name: 'Save services', hidden: true });
    expect(save().disabled).toBe(true);

    for (const name of ['Teams', 'Exchange', 'Yammer', 'Yammer']) fireEvent.click(box(name));
    await write([{ path: path.profile('seats'), value: 10 }]);
    expect([box('Teams').checked, box('Exchange').checked, box('Yammer').checked]).toEqual([
      true,
      true,
      false,
    ]);
    expect(changes.filter(({ path }) => path.includes('services'))).toEqual([]);

    fireEvent.submit(save().form as HTMLFormElement);
    await act(async () => {});
    expect(changes.at(-1)).toEqual({
      path: 'profile/services',
      value: ['exchange', 'teams'],
    });
    expect(screen.queryByRole('checkbox', { hidden: true })).toBeNull();
  });

  test('with no service chosen saves nothing', () => {
    const { changes } = drawLive((fields) => (
      <AppliesIf fields={fields} playbook={playbook} condition="storage-services" />
    ));
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(changes).toEqual([]);
  });

  test('keeps the choice where it could not be saved', async () => {
    drawLive((fields) => (
      <AppliesIf
        fields={{ ...fields, set: async () => false }}
        playbook={playbook}
        condition="storage-services"
      />
    ));
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Teams', hidden: true });
    fireEvent.click(box);
    fireEvent.submit(box.form as HTMLFormElement);
    await act(async () => {});
    expect(box.checked).toBe(true);
  });

  test('takes no more boxes while the choice is being saved, and stays on its page', async () => {
    let answer: (isSaved: boolean) => void = () => undefined;
    drawLive((fields) => (
      <AppliesIf
        fields={{
          ...fields,
          set: () =>
            new Promise((resolve) => {
              answer = resolve;
            }),
        }}
        playbook={playbook}
        condition="storage-services"
      />
    ));
    const box = (name: string) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true });
    fireEvent.click(box('Teams'));
    await act(async () => {});
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    box('Teams').form?.dispatchEvent(submit);
    await act(async () => {});
    expect(submit.defaultPrevented).toBe(true);

    fireEvent.click(box('Yammer'));
    await act(async () => answer(false));
    expect([box('Teams').checked, box('Yammer').checked]).toEqual([true, false]);
    fireEvent.click(box('Yammer'));
    await act(async () => {});
    expect(box('Yammer').checked).toBe(true);
  });

  test('folds a long choice', () => {
    draw('storage-services');
    const words = screen.getByText(/^Applies if Exchange/);
    expect(words.tagName).toBe('SUMMARY');
    expect(screen.getByRole('group', { name: 'Services', hidden: true })).toBeTruthy();
  });

  test.each(['nowhere', 'constructor', '__proto__'])('by a condition %s is said as it is', (id) => {
    draw(id);
    expect(screen.getByText(`Applies if ${id}`)).toBeTruthy();
  });
});

test('what the playbook has no name for is said as it is stored', () => {
  const { fields } = fieldsInMemory([{ path: path.profile('services'), value: ['<b>'] }]);
  expect(factsOf(profileOf(fields().checklist), playbook)).toBe('<b>');
});

function details(): HTMLDetailsElement {
  return document.querySelector<HTMLDetailsElement>('details.profile')!;
}

function showForm(start: readonly (readonly [ProfileField, FieldValue])[] = []) {
  const asChanges = (answers: typeof start) =>
    answers.map(([field, value]) => ({ path: path.profile(field), value }));
  const memory = fieldsInMemory(asChanges(start));
  const kickoff = {
    recordKey: 'tryton:crm.test:account:2',
    customerName: 'Contoso',
    playbook,
    settings: defaultSettings,
    now: Temporal.Now.zonedDateTimeISO(),
    onTick() {},
  };
  const form = () => <ProfileForm kickoff={{ ...kickoff, fields: memory.fields() }} />;
  const { rerender } = render(form());
  const set = (changes: readonly FieldChange[]) => {
    void memory.fields().set(changes);
    rerender(form());
  };
  return { fields: memory.fields, set, again: (answers: typeof start) => set(asChanges(answers)) };
}
