import { describe, expect, test } from 'vitest';
import { type FieldChange, type FieldValue, setFields } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { type ListId, path } from '@/playbook/field-path';
import type { Playbook } from '@/playbook/model';
import { defaultSettings } from '@/playbook/settings';
import { contoso } from '../contoso-for-tests';
import { summaryOf } from './summary-of';
import type { SummaryLine } from './summary-tree';
import { toPlain } from './to-plain';

const playbook = builtInPlaybook('en');
const stamp = { at: '0000000000000001', by: 'here' };
const now = Temporal.ZonedDateTime.from('2026-11-24T18:00[Europe/Berlin]');

const profile = (field: string, value: FieldValue) => ({ path: path.profile(field), value });
const task = (id: string, field: 'status' | 'reason' | 'percent', value: FieldValue) => ({
  path: path.task(id, field),
  value,
});
const dibs = (field: string, value: FieldValue) => ({ path: path.form('dibs', field), value });
const entry = (list: ListId, id: string, fields: Readonly<Record<string, FieldValue>>) =>
  Object.entries(fields).map(([field, value]) => ({ path: path.entry(list, id, field), value }));

test('of a customer of whom nothing is known: where one stands, what is next, and the steps', () => {
  const { title, sections } = summarize([]);

  expect(title).toBe('Kickoff: Contoso Retail Ltd');
  expect(sections.map(({ heading }) => heading)).toEqual([
    'Where it stands',
    'Next',
    'Steps',
    'Key outputs still open',
  ]);
  expect(linesOf('Where it stands', [])).toEqual([
    'As of: Nov 24, 2026, 6:00 PM',
    'Step 1 of 4 · 2 mandatory tasks left',
    'Mandatory work done: 0 of 8 (0%)',
  ]);
  expect(linesOf('Next', [])).toEqual(['Complete initial customer outreach (3616)']);
});

test('a customer without a name is named by its CRM', () => {
  expect(summarize([], '').title).toBe('Kickoff: Unnamed account · Tryton');
});

test('tells the profile in the words of its form', () => {
  expect(
    linesOf('Engagement', [
      profile('motion', 'rfa'),
      profile('assignedOn', '2026-11-20T10:28:00-05:00[America/New_York]'),
      profile('managed', false),
      profile('services', ['exchange', 'teams']),
      profile('seats', 1_250),
      profile('partner', true),
      profile('partnerScope', 'We migrate,\nthey train.'),
    ]),
  ).toEqual([
    'Motion: RFA',
    'Assigned on: Nov 20, 2026, 4:28 PM',
    'Managed account: No',
    'Partner involved: Yes',
    'Scope between you and the partner: We migrate,\nthey train.',
    'Services: Exchange and Teams',
    'Seats: 1,250',
  ]);
});

test.each([
  ['the scope', 'Scope', [profile('partnerScope', 'We migrate.')], profile('partner', true)],
  ['the plan', 'Deployment', [profile('planReviewed', true)], profile('combined', true)],
])('tells %s only where it is asked for', (_, label, answers, asked) => {
  const told = (...others: FieldChange[]) =>
    linesOf('Engagement', [...answers, ...others]).filter((line) => line.startsWith(label));

  expect(told()).toEqual([]);
  expect(told({ ...asked, value: false })).toEqual([]);
  expect(told(asked)).toHaveLength(1);
});

test.each([
  ['that counts', '2026-11-24T09:00', ['Contacted on: Nov 24, 2026, 9:00 AM']],
  ['of before the assignment', '2026-11-20T16:27', []],
  ['still to come', '2026-11-24T18:01', []],
])('tells a correction of the contact %s', (_, contactedOn, lines) => {
  const at = (text: string) =>
    Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Berlin').toString();
  const answers = [
    profile('assignedOn', at('2026-11-20T16:28')),
    profile('contactedOn', at(contactedOn)),
  ];
  const told = (...others: FieldChange[]) =>
    linesOf('Engagement', [...answers, ...others]).filter((line) => line.startsWith('Contacted'));

  expect(told(task('3616', 'status', 'Complete'))).toEqual(lines);
  expect(told()).toEqual([]);
});

describe('deadlines', () => {
  const assigned = profile('assignedOn', '2026-11-20T16:28:00+01:00[Europe/Berlin]');

  test('are told with their state', () => {
    expect(
      linesOf('Deadlines', [
        profile('motion', 'rfa'),
        assigned,
        ...entry('gaps', 'g1', { topic: 'MFA', followUp: '2026-12-01' }),
      ]),
    ).toEqual([
      expect.stringMatching(/^First contact due .*Nov 24.* 5:00 PM · overdue$/),
      expect.stringMatching(/^Follow-up on .*Dec 1.*: MFA · in time$/),
    ]);
  });

  test('say what they hang on', () => {
    expect(linesOf('Deadlines', [assigned])).toEqual([
      expect.stringMatching(/ · overdue · Applies if the engagement began with a Request /),
    ]);
  });
});

test('tells every task with its status, and what is not needed with its reason', () => {
  const steps = linesOf('Steps', [
    profile('services', ['exchange']),
    task('3979', 'status', 'Not Required'),
    task('3979', 'reason', 'No gateway here'),
    task('3616', 'status', 'Complete'),
    task('3616', 'percent', 40),
    task('994', 'status', 'Blocked-Business'),
    task('994', 'percent', 60),
    ...entry('times', 't1', {
      task: '994',
      start: '2026-11-20T10:00:00+01:00[Europe/Berlin]',
      minutes: 95,
    }),
    { path: path.step('dibs', 'wentOn'), value: 'No owner yet' },
  ]);

  expect(steps).toEqual([
    '1. Prepare for Kickoff Meeting: done · 1 of 1 mandatory done · 1 not needed',
    '  3979 Handover between Gateway Targeting Team and CSS: Not Required',
    '    Reason: No gateway here',
    '  3616 Complete initial customer outreach: Complete',
    '2. Schedule and Conduct Kickoff Meeting: current step · 0 of 1 mandatory done',
    expect.stringMatching(
      /^ {2}994 Conduct Initiate\/Kickoff Meeting\(s\): Blocked-Business · mandatory · 60% done · 1 h.* 35 min.* spent$/,
    ),
    '  983 QuickLeads: Not Started',
    "  1904 Confirm the customer's approval of the Terms and Conditions: Not Started",
    '3. Confirm DIBS (Kickoff Meeting): done · 0 of 4 mandatory done',
    '  Reason for going on: No owner yet',
    '4. Capture Available SSAT (Kickoff Meeting): to do · 0 of 2 mandatory done',
  ]);
});

describe('DIBS', () => {
  const date = dibs('date', '2026-12-31');

  test('is told as far as it is known', () => {
    expect(
      linesOf('DIBS', [
        date,
        dibs('date-verdict', 'good'),
        dibs('intent', 'Teams for all'),
        dibs('owner-name', 'Ada'),
        dibs('owner-email', 'ada@contoso.example'),
      ]),
    ).toEqual([
      'Date: Dec 31, 2026',
      'Intent: Teams for all',
      'Success owner: Ada · ada@contoso.example',
    ]);
  });

  test.each([
    ['not-in-future', '2026-12-31', 'not in the future when it was entered'],
    ['not-after-assignment', '2026-12-31', 'not after the day of the assignment'],
    ['good', '2026-11-23', 'passed'],
  ])('a date that is %s says so', (verdict, day, words) => {
    expect(linesOf('DIBS', [dibs('date', day), dibs('date-verdict', verdict)])[0]).toContain(words);
  });

  test('that was captured before it had parts says so', () => {
    expect(linesOf('DIBS', [dibs('captured', true)])).toEqual([
      'Marked as captured, without its parts',
    ]);
  });
});

test('tells the lists of SSAT, without what is removed or empty', () => {
  expect(
    linesOf('SSAT', [
      ...entry('stakeholders', 's1', { name: 'Ada', role: 'CIO', influence: 'high' }),
      ...entry('stakeholders', 's2', { name: 'Bo' }),
      ...entry('stakeholders', 's3', { name: 'Gone', removed: true }),
      ...entry('scenarios', 'c1', { text: '  ' }),
      ...entry('training', 'p1', { text: 'First line course', date: '2027-01-15' }),
      ...entry('training', 'p2', { date: '2027-02-15' }),
      { path: path.form('ssat', 'captured'), value: true },
    ]),
  ).toEqual([
    'Stakeholders:',
    '  Ada: CIO · high influence',
    '  Bo',
    'Training:',
    '  Jan 15, 2027: First line course',
    '  Feb 15, 2027',
    'What is available is captured.',
  ]);
});

test('tells risks with the reasons for a partner', () => {
  expect(
    linesOf('Risks', [
      ...entry('risks', 'r1', { kind: 'blocker', text: 'No SCCM', reasons: ['adoption'] }),
      ...entry('risks', 'r2', { text: 'Only words' }),
      ...entry('risks', 'r3', { text: ' ' }),
    ]),
  ).toEqual([
    'Blocker: No SCCM',
    '  Reasons for a partner: Adoption and change management',
    'Risk: Only words',
  ]);
});

test('tells gaps with their follow-ups', () => {
  expect(
    linesOf('Knowledge gaps', [
      ...entry('gaps', 'g1', {
        topic: 'Guest access',
        services: ['teams'],
        expert: 'sme',
        followUp: '2026-11-20',
      }),
      ...entry('gaps', 'g2', {
        topic: 'Licences',
        expert: 'bvd',
        followUp: '2026-12-01',
        closed: true,
      }),
      ...entry('gaps', 'g3', { services: ['exchange'] }),
    ]),
  ).toEqual([
    'Guest access: Teams · SME wanted · Follow-up on Nov 20, 2026 · overdue',
    'Licences: BVD wanted · Follow-up on Dec 1, 2026 · closed',
    'Gap without a topic: Exchange',
  ]);
});

test('tells of leaving, for an RFA alone', () => {
  const users = { path: path.exit('activeUsers'), value: 25 };

  expect(linesOf('Leaving the engagement', [users])).toEqual([]);
  expect(linesOf('Leaving the engagement', [profile('motion', 'targeting'), users])).toEqual([]);
  expect(
    linesOf('Leaving the engagement', [profile('motion', 'rfa'), profile('seats', 250), users]),
  ).toEqual([
    'Enablement: 25 of 25 active users',
    'Enablement is complete.',
    'Still open: the completion talk and the task ‘Disengagement process is complete’',
  ]);
});

test('tells of key outputs that are open, with what they consist of', () => {
  expect(
    linesOf(
      'Key outputs still open',
      playbook.outputs
        .filter(({ id }) => id !== 'intent')
        .map(({ id }) => ({ path: path.output(id), value: true })),
    ),
  ).toEqual([
    'You understand what the customer intends, and what is still missing.',
    '  The customer has told you of overall business needs and what would be a success.',
    '  The customer has told you how and when the licenses are to be used.',
  ]);
});

describe('what is next', () => {
  const done = [
    task('3616', 'status', 'Complete'),
    task('994', 'status', 'Complete'),
    { path: path.step('dibs', 'wentOn'), value: 'Later' },
    { path: path.step('ssat', 'wentOn'), value: 'Later' },
  ];
  const outputs = playbook.outputs.map(({ id }) => ({ path: path.output(id), value: true }));

  test('is what the current step wants', () => {
    expect(linesOf('Next', done.slice(0, 2))).toEqual([
      'DIBS: Date, Intent, Business reason, and Success owner',
    ]);
  });

  test('is a mandatory task that was left behind', () => {
    const left = { path: path.step('prepare', 'wentOn'), value: 'They called us' };
    expect(linesOf('Next', [...done.slice(1), left])).toEqual([
      'Complete initial customer outreach (3616)',
    ]);
  });

  test('are the key outputs, then the next steps', () => {
    expect(linesOf('Next', done)).toEqual(['Check the key outputs']);
    expect(linesOf('Next', [...done, ...outputs])).toEqual(
      playbook.nextSteps.map(({ text }) => text),
    );
    expect(linesOf('Key outputs still open', [...done, ...outputs])).toEqual([]);
  });

  test('are the next steps where there are no outputs', () => {
    const none = { ...playbook, outputs: [] };
    expect(linesOf('Next', done, none)).toEqual(playbook.nextSteps.map(({ text }) => text));
  });
});

test('a checklist with values that nobody would type is told all the same', () => {
  const strange: FieldChange[] = [
    profile('assignedOn', 'garbage'),
    profile('motion', 'constructor'),
    profile('services', ['__proto__']),
    profile('seats', 1e9),
    dibs('date', '2026-02-31'),
    ...entry('gaps', 'g1', { topic: '{label} $& {count}', expert: 'toString', followUp: 'soon' }),
    ...entry('stakeholders', 's1', { name: '<b>', influence: 'constructor' }),
  ];

  expect(linesOf('Knowledge gaps', strange)).toEqual(['{label} $& {count}']);
  expect(linesOf('SSAT', strange)).toEqual(['Stakeholders:', '  <b>']);
  expect(toPlain(summarize(strange))).not.toContain('undefined');
});

function summarize(changes: readonly FieldChange[], name = contoso.name, of: Playbook = playbook) {
  const checklist = setFields(contoso.checklist, changes, stamp);
  return summaryOf({
    customer: { ...contoso, name, checklist },
    playbook: of,
    settings: defaultSettings,
    now,
  });
}

/** A section's lines, each as 'label: words', indented by what it belongs to; none, if it is not there. */
function linesOf(heading: string, changes: readonly FieldChange[], of = playbook): string[] {
  const section = summarize(changes, undefined, of).sections.find(
    (each) => each.heading === heading,
  );
  return (section?.lines ?? []).flatMap((line) => shown(line, ''));
}

function shown({ label, words, lines }: SummaryLine, indent: string): string[] {
  const line = [label && `${label}:`, words].filter(Boolean).join(' ').replaceAll('\u202f', ' ');
  return [indent + line, ...lines.flatMap((each) => shown(each, `${indent}  `))];
}
