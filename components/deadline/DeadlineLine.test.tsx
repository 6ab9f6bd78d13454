// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { builtInPlaybook } from '@/playbook/content';
import type { Deadline } from '@/playbook/deadlines';
import { DeadlineLine } from './DeadlineLine';

const playbook = builtInPlaybook('en');
const now = Temporal.ZonedDateTime.from('2026-11-23T10:00:00+01:00[Europe/Berlin]');
const due = now.add({ days: 2 });
const deadline: Deadline = {
  kind: 'first-contact',
  id: 'first-contact',
  words: '',
  due,
  isAllDay: false,
  state: 'in-time',
  applies: 'yes',
};
afterEach(cleanup);

test.each<[Partial<Deadline>, RegExp]>([
  [{}, /^◷First contact due Wed, Nov 25, 10:00\sAM · in 2 days · in time$/],
  [{ state: 'due-today', due: now.add({ hours: 3 }) }, /^◆.* · in 3 hours · due today$/],
  [{ state: 'overdue', due: now.subtract({ days: 1 }) }, /^▲.* · 1 day ago · overdue$/],
  [{ state: 'met', settledOn: now }, /^✓.* · met on Nov 23, 2026, 10:00\sAM$/],
  [{ state: 'missed', settledOn: now }, /^✕.* · missed, done on Nov 23/],
  [{ state: 'missed' }, /^✕.* · passed$/],
  [{ kind: 'kickoff' }, /Kickoff meeting on Wed, Nov 25/],
  [{ due: due.add({ years: 1 }) }, /First contact due Thu, Nov 25, 2027/],
  [{ kind: 'dibs', isAllDay: true }, /DIBS target date Wed, Nov 25 ·/],
  [{ kind: 'follow-up', words: 'DLP' }, /Follow-up on Wed, Nov 25, .*: DLP/],
  [{ kind: 'follow-up', words: ' ' }, /Follow-up on Wed, Nov 25, 10:00\sAM ·/],
  [{ kind: 'awareness', words: '<b>Mail</b>' }, /Awareness on Wed, Nov 25, .*: <b>Mail<\/b>/],
  [{ kind: 'training', words: 'Day 1' }, /Training on Wed, Nov 25, .*: Day 1/],
  [{ applies: 'unknown' }, /in time · if …Applies if the engagement began/],
])('a deadline with %j is said in words and by shape', (part, says) => {
  const { container } = render(
    <DeadlineLine deadline={{ ...deadline, ...part }} playbook={playbook} now={now} />,
  );
  expect(container.textContent).toMatch(says);
  expect(container.querySelector('b')).toBeNull();
});
