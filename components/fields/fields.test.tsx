// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { type FieldChange, newChecklist, setFields } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import { settle, withFakeTime } from '../fake-time-for-tests';
import { ChoiceField } from './ChoiceField';
import { ChoicesField } from './ChoicesField';
import { DateField } from './DateField';
import { FlagField } from './FlagField';
import { fieldsInMemory, type } from './fields-for-tests';
import { MomentField } from './MomentField';
import { YesNoField } from './YesNoField';

withFakeTime();

const date = path.form('dibs', 'date');

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
