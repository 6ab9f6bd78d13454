import { describe, expect, test } from 'vitest';
import { type Checklist, taskStatuses, tick } from './checklist';
import {
  checklistWith,
  dibs,
  dibsFilled,
  type Fields,
  fresh,
  guidanceWith,
  managed,
  outcomeWith,
  playbookWith,
  rfa,
  ssat,
  ssatFilled,
  stamp,
  stepWith,
  taskWith,
} from './playbook-for-tests';
import { type Progress, progressOf } from './progress';

const done = (...ids: readonly string[]): Fields =>
  Object.fromEntries(ids.map((id) => [`task/${id}/status`, 'Complete']));
const wentOn = (id: string, reason: string | null = 'Later'): Fields => ({
  [`step/${id}/wentOn`]: reason,
});

/** Like the kickoff: tasks, tasks, a form, a form, nothing. */
const kickoff = playbookWith({
  steps: [
    stepWith('prepare', { tasks: [taskWith('3979', { mandatory: false }), taskWith('3616')] }),
    stepWith('meeting', { tasks: [taskWith('994'), taskWith('983', { mandatory: false })] }),
    stepWith('dibs', { form: dibs }),
    stepWith('ssat', { form: ssat }),
    stepWith('uncategorized'),
  ],
  outputs: [outcomeWith('introduced'), outcomeWith('understood')],
});
const all: Fields = { ...done('3616', '994'), ...dibsFilled, ...ssatFilled };

const of = (fields: Fields, checklist?: Checklist, playbook = kickoff) =>
  progressOf(playbook, checklistWith(fields, checklist));
const states = ({ steps }: Progress) => steps.map(({ state }) => state);
const figures = ({ steps }: Progress) => steps.map(({ done, total }) => `${done}/${total}`);
const names = (work: Progress['left']) =>
  work.map((part) => (part.kind === 'task' ? part.task.id : part.form.id));

test('at the start the first step is current, and its first mandatory task is next', () => {
  const progress = of({});

  expect(states(progress)).toEqual(['current', 'open', 'open', 'open', 'empty']);
  expect(figures(progress)).toEqual(['0/1', '0/1', '0/4', '0/2', '0/0']);
  expect(progress).toMatchObject({
    current: { id: 'prepare' },
    position: 1,
    count: 4,
    mandatoryLeft: 2,
    workDone: 0,
    workTotal: 8,
    notNeeded: 0,
    left: [{ kind: 'task', step: { id: 'prepare' }, task: { id: '3616' } }],
    next: { kind: 'task', step: { id: 'prepare' }, task: { id: '3616' } },
    complete: false,
  });
});

test.each([
  ['an optional task moves nothing', done('3979', '983'), 'prepare', 1, 2, 0, '3616'],
  ['a mandatory one does', done('3616'), 'meeting', 2, 1, 1, '994'],
  ['a later step may be done first', done('994'), 'prepare', 1, 1, 1, '3616'],
  ['done steps are passed over', { ...done('3616'), ...dibsFilled }, 'meeting', 2, 1, 5, '994'],
  ['then the form is next', done('3616', '994'), 'dibs', 3, 0, 2, 'dibs'],
  ['then the next form', { ...done('3616', '994'), ...dibsFilled }, 'ssat', 4, 0, 6, 'ssat'],
])('%s', (_, fields, current, position, mandatoryLeft, workDone, next) => {
  const progress = of(fields);

  expect(progress).toMatchObject({ current: { id: current }, position, mandatoryLeft, workDone });
  expect(names([progress.next!])).toEqual([next]);
  expect(progress.complete).toBe(false);
});

test('when all is done there is nothing next, and the empty step does not ask for anything', () => {
  const progress = of(all);

  expect(states(progress)).toEqual(['done', 'done', 'done', 'done', 'empty']);
  expect(progress).toMatchObject({ position: 4, count: 4, mandatoryLeft: 0, workDone: 8 });
  expect([progress.current, progress.next, progress.left]).toEqual([undefined, undefined, []]);
  expect(progress.complete).toBe(true);
});

test('a step lists its tasks before its form, whatever they are', () => {
  const tasks = [taskWith('1'), taskWith('2', { mandatory: false }), taskWith('3')];
  const both = playbookWith({ steps: [stepWith('a', { tasks, form: ssat })] });

  expect(names(of({}, fresh, both).left)).toEqual(['1', '3', 'ssat']);
  expect(names(of(done('1'), fresh, both).left)).toEqual(['3', 'ssat']);
  expect(figures(of({ ...done('1'), ...ssatFilled }, fresh, both))).toEqual(['3/4']);
  expect(
    of(done('1'), fresh, both).steps[0]!.tasks.map(({ task, status }) => [task.id, status]),
  ).toEqual([
    ['1', 'Complete'],
    ['2', 'Not Started'],
    ['3', 'Not Started'],
  ]);
});

describe('a form', () => {
  test('counts by its fields, and says which are missing, by the names of the playbook', () => {
    const progress = of({ ...done('3616', '994'), 'form/dibs/intent': 'Teams' });

    expect(figures(progress)[2]).toBe('1/4');
    expect(progress.left).toMatchObject([
      {
        kind: 'form',
        step: { id: 'dibs' },
        form: { id: 'dibs' },
        missing: [
          { id: 'date', name: 'The date' },
          { id: 'business-reason', name: 'The business-reason' },
          { id: 'success-owner', name: 'The success-owner' },
        ],
      },
    ]);
  });

  test('has no name for what the playbook has no field for', () => {
    const [work] = of({ ...done('3616', '994'), ...dibsFilled }).left;

    expect(work).toMatchObject({
      missing: [
        { id: 'stakeholders', name: 'The stakeholders' },
        { id: 'captured', name: '' },
      ],
    });
  });

  test('that is not known asks for nothing', () => {
    const form = { id: 'survey', name: 'Survey', fields: [] };
    const playbook = playbookWith({ steps: [stepWith('a', { form })] });

    expect(progressOf(playbook, fresh)).toMatchObject({ complete: true, count: 1, workTotal: 0 });
  });
});

describe('an empty step', () => {
  test('before the others is not where one begins', () => {
    const steps = [stepWith('empty'), stepWith('a', { tasks: [taskWith('1')] })];
    const progress = of({}, fresh, playbookWith({ steps }));

    expect(states(progress)).toEqual(['empty', 'current']);
    expect(progress).toMatchObject({ position: 1, count: 1 });
  });

  test('gone on from stays empty', () => {
    expect(states(of(wentOn('uncategorized'))).at(-1)).toBe('empty');
  });

  test('is all that a playbook without work has', () => {
    expect(progressOf(playbookWith({ steps: [stepWith('empty')] }), fresh)).toMatchObject({
      position: 0,
      count: 0,
      workTotal: 0,
      complete: true,
    });
  });
});

test('a step with only optional tasks counts as done from the start', () => {
  const steps = [
    stepWith('a', { tasks: [taskWith('1', { mandatory: false })] }),
    stepWith('b', { tasks: [taskWith('2')] }),
  ];
  const progress = of({}, fresh, playbookWith({ steps }));

  expect(states(progress)).toEqual(['done', 'current']);
  expect(progress).toMatchObject({ position: 2, count: 2, workTotal: 1 });
});

describe('statuses', () => {
  test.each(['Not Required', 'Cancelled'])('%s takes a task out of the gate', (status) => {
    const progress = of({ 'task/3616/status': status, 'task/3979/status': status });

    expect(states(progress)[0]).toBe('done');
    expect(figures(progress)[0]).toBe('0/0');
    expect(progress).toMatchObject({ mandatoryLeft: 1, workDone: 0, workTotal: 7, notNeeded: 2 });
    expect(progress.steps.map(({ notNeeded }) => notNeeded)).toEqual([2, 0, 0, 0, 0]);
  });

  test.each(
    taskStatuses.filter((status) => !['Complete', 'Not Required', 'Cancelled'].includes(status)),
  )('%s leaves it open', (status) => {
    const progress = of({ 'task/3616/status': status });

    expect(progress).toMatchObject({ current: { id: 'prepare' }, mandatoryLeft: 2, workTotal: 8 });
    expect(progress.steps[0]!.tasks[1]!.status).toBe(status);
  });
});

describe('going on from a step', () => {
  test('makes it done, but what is open in it still counts', () => {
    const progress = of(wentOn('prepare'));

    expect(states(progress)).toEqual(['done', 'current', 'open', 'open', 'empty']);
    expect(figures(progress)[0]).toBe('0/1');
    expect(progress).toMatchObject({ position: 2, mandatoryLeft: 2, workDone: 0, workTotal: 8 });
    expect(names(progress.left)).toEqual(['994']);
    expect(names(progress.steps[0]!.left)).toEqual(['3616']);
  });

  test.each([null, ' \n'])('taken back by %j makes it current again', (reason) => {
    const back = checklistWith(wentOn('prepare', reason), checklistWith(wentOn('prepare')));

    expect(states(progressOf(kickoff, back))[0]).toBe('current');
  });

  test('leaves its mandatory tasks to come back to at the end', () => {
    const others = checklistWith({ ...all, ...wentOn('prepare'), 'task/3616/status': 'Warning' });
    const progress = progressOf(kickoff, others);

    expect(progress).toMatchObject({ mandatoryLeft: 1, left: [], complete: false });
    expect(progress.current).toBeUndefined();
    expect(names([progress.next!])).toEqual(['3616']);
    expect(progressOf(kickoff, tick(others, '3616', true, stamp)).complete).toBe(true);
  });

  test('excuses a form for good', () => {
    const progress = of({ ...done('3616', '994'), ...dibsFilled, ...wentOn('ssat') });

    expect(progress).toMatchObject({ complete: true, workDone: 6, workTotal: 8 });
    expect(progress.next).toBeUndefined();
  });
});

test('ticks of what has left the playbook are kept, but not counted', () => {
  const old = { ...done('4711'), 'form/old/captured': true, 'output/old': true, ...wentOn('old') };

  expect(of(old)).toEqual(of({}));
});

describe('inputs and outputs', () => {
  const there: Fields = { 'output/introduced': true, 'output/understood': true };
  const playbook = playbookWith({
    conditions: { managed },
    inputs: [outcomeWith('team'), outcomeWith('account-team', { appliesIf: 'managed' })],
    outputs: [outcomeWith('introduced'), outcomeWith('account-team', { appliesIf: 'managed' })],
  });

  test('are there once they are marked', () => {
    const progress = of({ 'input/team': true, 'output/introduced': false }, fresh, playbook);

    expect(progress.inputs).toEqual([
      { outcome: playbook.inputs[0], applies: 'yes', isThere: true },
      { outcome: playbook.inputs[1], applies: 'unknown', isThere: false },
    ]);
    expect(progress.outputs.map(({ isThere }) => isThere)).toEqual([false, false]);
    expect(progress.outputsLeft).toBe(2);
  });

  test.each([
    ['managed', true, ['introduced', 'account-team'], 1],
    ['not managed', false, ['introduced'], 0],
  ])('that do not apply are left out: %s', (_, value, ids, left) => {
    const fields = { 'profile/managed': value, 'output/introduced': true };
    const progress = of(fields, fresh, playbook);

    expect(progress.outputs.map(({ outcome }) => outcome.id)).toEqual(ids);
    expect(progress.outputsLeft).toBe(left);
  });

  test.each([
    ['all done and there', { ...all, ...there }, true],
    ['all done, one output missing', { ...all, ...there, 'output/introduced': null }, false],
    ['all there, work open', there, true],
    [
      'a form gone on from',
      { ...all, ...there, 'form/dibs/intent': null, ...wentOn('dibs') },
      true,
    ],
    [
      'a task left behind',
      { ...all, ...there, 'task/994/status': null, ...wentOn('meeting') },
      true,
    ],
    [
      'a task left behind, one output missing',
      { ...there, 'output/introduced': null, ...wentOn('meeting') },
      false,
    ],
  ])('the next steps are reached with %s: %s', (_, fields, reached) => {
    expect(of(fields).nextStepsReached).toBe(reached);
  });

  test('without any output that applies, the next steps are not reached by it', () => {
    const none = playbookWith({
      conditions: { managed },
      outputs: [outcomeWith('account-team', { appliesIf: 'managed' })],
    });

    expect(of({ 'profile/managed': false }, fresh, none).nextStepsReached).toBe(false);
    expect(of({ 'output/account-team': true }, fresh, none).nextStepsReached).toBe(true);
  });
});

describe('what does not apply', () => {
  const playbook = playbookWith({
    conditions: { rfa, managed },
    steps: [
      stepWith('prepare', {
        tasks: [taskWith('1'), taskWith('2', { appliesIf: 'rfa' })],
        guidance: [guidanceWith('always'), guidanceWith('rfa', { appliesIf: 'rfa' })],
      }),
      stepWith('account', { appliesIf: 'managed', tasks: [taskWith('3')], form: ssat }),
      stepWith('rfa', { tasks: [taskWith('4', { appliesIf: 'rfa' })] }),
    ],
  });
  const known = (motion: string, isManaged: boolean): Fields => ({
    'profile/motion': motion,
    'profile/managed': isManaged,
  });

  test('is in no step, gate or count', () => {
    const progress = of({ ...known('targeting', false), ...done('1', '2') }, fresh, playbook);

    expect(progress.steps.map(({ step }) => step.id)).toEqual(['prepare', 'rfa']);
    expect(progress.steps[0]!.tasks.map(({ task }) => task.id)).toEqual(['1']);
    expect(progress.steps[0]!.guidance.map(({ guidance }) => guidance.id)).toEqual(['always']);
    expect(states(progress)).toEqual(['done', 'empty']);
    expect(progress).toMatchObject({ position: 1, count: 1, workDone: 1, workTotal: 1 });
    expect([progress.mandatoryLeft, progress.complete]).toEqual([0, true]);
  });

  test('does not count as not needed either', () => {
    const fields = { ...known('targeting', false), 'task/2/status': 'Cancelled' };

    expect(of(fields, fresh, playbook).notNeeded).toBe(0);
  });

  test('is there, and counts, as long as it is not known, and says so', () => {
    const progress = of({}, fresh, playbook);

    expect(progress).toMatchObject({ count: 3, mandatoryLeft: 4, workTotal: 6 });
    expect(progress.steps.map(({ applies }) => applies)).toEqual(['yes', 'unknown', 'yes']);
    expect(progress.steps[0]).toMatchObject({
      tasks: [{ applies: 'yes' }, { applies: 'unknown' }],
      guidance: [{ applies: 'yes' }, { applies: 'unknown' }],
    });
  });

  test('once it applies it is like any other', () => {
    const progress = of(known('rfa', true), fresh, playbook);

    expect(progress).toMatchObject({ count: 3, mandatoryLeft: 4, workTotal: 6 });
    expect(progress.steps.map(({ applies }) => applies)).toEqual(['yes', 'yes', 'yes']);
  });

  test('comes back with its ticks', () => {
    const before = checklistWith({ ...known('rfa', true), ...done('1', '2', '3'), ...ssatFilled });
    const hidden = checklistWith(known('targeting', false), before);
    const back = checklistWith(known('rfa', true), hidden);

    expect(progressOf(playbook, hidden).workDone).toBe(1);
    expect(progressOf(playbook, back)).toEqual(progressOf(playbook, before));
    expect(progressOf(playbook, back).workDone).toBe(5);
  });

  test('of a condition that is not there is shown', () => {
    const steps = [stepWith('a', { appliesIf: 'gone', tasks: [taskWith('1')] })];

    expect(progressOf(playbookWith({ steps }), fresh).steps).toMatchObject([
      { applies: 'unknown' },
    ]);
  });
});
