import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Checklist,
  goOn,
  newChecklist,
  setCaptured,
  setStatus,
  taskStatuses,
  tick,
} from './checklist';
import type { Form, Playbook, Step, Task } from './model';
import { type Progress, progressOf } from './progress';

const stamp = { at: '1000000000000000', by: 'laptop' };

const task = (id: string, mandatory = true): Task => ({
  id,
  name: `Task ${id}`,
  mandatory,
  role: '',
  services: [],
  links: [],
});

const form = (id: string): Form => ({ id, name: id.toUpperCase(), fields: [] });

const step = (id: string, tasks: readonly Task[], formOfStep?: Form): Step => ({
  id,
  title: `Step ${id}`,
  purpose: '',
  motions: [],
  role: '',
  tasks,
  ...(formOfStep && { form: formOfStep }),
  guidance: [],
  links: [],
});

const playbookOf = (...steps: readonly Step[]): Playbook => ({
  id: 'kickoff',
  version: '1',
  language: 'en',
  title: 'Kickoff',
  steps,
  quickLinks: [],
});

const start = newChecklist('c', { id: 'kickoff', version: '1' });
const ticked = (...ids: readonly string[]) =>
  ids.reduce((checklist, id) => tick(checklist, id, true, stamp), start);
const captured = (checklist: Checklist, ...ids: readonly string[]) =>
  ids.reduce((all, id) => setCaptured(all, id, true, stamp), checklist);

/** Like the kickoff: tasks, tasks, a form, a form, nothing. */
const kickoff = playbookOf(
  step('prepare', [task('3979', false), task('3616')]),
  step('meeting', [task('994'), task('983', false)]),
  step('dibs', [], form('dibs')),
  step('ssat', [], form('ssat')),
  step('uncategorized', []),
);

const states = ({ steps }: Progress) => steps.map(({ state }) => state);
const figures = ({ steps }: Progress) => steps.map(({ done, total }) => `${done}/${total}`);
const names = (work: Progress['left']) =>
  work.map((part) => (part.kind === 'task' ? part.task.id : part.form.id));

test('at the start the first step is current, and its first mandatory task is next', () => {
  const progress = progressOf(kickoff, start);

  expect(states(progress)).toEqual(['current', 'open', 'open', 'open', 'empty']);
  expect(figures(progress)).toEqual(['0/1', '0/1', '0/1', '0/1', '0/0']);
  expect(progress).toMatchObject({
    current: { id: 'prepare' },
    position: 1,
    count: 4,
    mandatoryLeft: 2,
    workDone: 0,
    workTotal: 4,
    left: [{ kind: 'task', step: { id: 'prepare' }, task: { id: '3616' } }],
    next: { kind: 'task', step: { id: 'prepare' }, task: { id: '3616' } },
    complete: false,
  });
});

test.each([
  ['an optional task moves nothing', ticked('3979', '983'), 'prepare', 1, 2, 0, '3616'],
  ['a mandatory one does', ticked('3616'), 'meeting', 2, 1, 1, '994'],
  ['a later step may be done first', ticked('994'), 'prepare', 1, 1, 1, '3616'],
  ['done steps are passed over', captured(ticked('3616'), 'dibs'), 'meeting', 2, 1, 2, '994'],
  ['then the form is next', ticked('3616', '994'), 'dibs', 3, 0, 2, 'dibs'],
  ['then the next form', captured(ticked('3616', '994'), 'dibs'), 'ssat', 4, 0, 3, 'ssat'],
])('%s', (_, checklist, current, position, mandatoryLeft, workDone, next) => {
  const progress = progressOf(kickoff, checklist);

  expect(progress).toMatchObject({ current: { id: current }, position, mandatoryLeft, workDone });
  expect(names([progress.next!])).toEqual([next]);
  expect(progress.complete).toBe(false);
});

test('when all is done there is nothing next, and the empty step does not ask for anything', () => {
  const progress = progressOf(kickoff, captured(ticked('3616', '994'), 'dibs', 'ssat'));

  expect(states(progress)).toEqual(['done', 'done', 'done', 'done', 'empty']);
  expect(progress).toMatchObject({ position: 4, count: 4, mandatoryLeft: 0, workDone: 4 });
  expect([progress.current, progress.next, progress.left]).toEqual([undefined, undefined, []]);
  expect(progress.complete).toBe(true);
});

test('a step lists its tasks before its form', () => {
  const both = playbookOf(step('a', [task('1'), task('2', false), task('3')], form('f')));

  expect(names(progressOf(both, start).left)).toEqual(['1', '3', 'f']);
  expect(names(progressOf(both, ticked('1')).left)).toEqual(['3', 'f']);
  expect(figures(progressOf(both, captured(ticked('1'), 'f')))).toEqual(['2/3']);
});

describe('an empty step', () => {
  test('before the others is not where one begins', () => {
    const progress = progressOf(playbookOf(step('empty', []), step('a', [task('1')])), start);

    expect(states(progress)).toEqual(['empty', 'current']);
    expect(progress).toMatchObject({ position: 1, count: 1 });
  });

  test('gone on from stays empty', () => {
    const progress = progressOf(kickoff, goOn(start, 'uncategorized', 'Nothing here', stamp));

    expect(states(progress).at(-1)).toBe('empty');
  });

  test('is all that a playbook without work has', () => {
    expect(progressOf(playbookOf(step('empty', [])), start)).toMatchObject({
      position: 0,
      count: 0,
      workTotal: 0,
      complete: true,
    });
  });
});

test('a step with only optional tasks counts as done from the start', () => {
  const progress = progressOf(
    playbookOf(step('a', [task('1', false)]), step('b', [task('2')])),
    start,
  );

  expect(states(progress)).toEqual(['done', 'current']);
  expect(progress).toMatchObject({ position: 2, count: 2, workTotal: 1 });
});

describe('statuses', () => {
  test.each(['Not Required', 'Cancelled'] as const)('%s takes a task out of the gate', (status) => {
    const progress = progressOf(kickoff, setStatus(start, '3616', status, stamp));

    expect(states(progress)[0]).toBe('done');
    expect(figures(progress)[0]).toBe('0/0');
    expect(progress).toMatchObject({ mandatoryLeft: 1, workDone: 0, workTotal: 3 });
  });

  test.each(
    taskStatuses.filter((status) => !['Complete', 'Not Required', 'Cancelled'].includes(status)),
  )('%s leaves it open', (status) => {
    const progress = progressOf(kickoff, setStatus(start, '3616', status, stamp));

    expect(progress).toMatchObject({ current: { id: 'prepare' }, mandatoryLeft: 2, workTotal: 4 });
  });
});

describe('going on from a step', () => {
  const wentOn = goOn(start, 'prepare', 'Outreach is under way', stamp);

  test('makes it done, but what is open in it still counts', () => {
    const progress = progressOf(kickoff, wentOn);

    expect(states(progress)).toEqual(['done', 'current', 'open', 'open', 'empty']);
    expect(figures(progress)[0]).toBe('0/1');
    expect(progress).toMatchObject({ position: 2, mandatoryLeft: 2, workDone: 0, workTotal: 4 });
    expect(names(progress.left)).toEqual(['994']);
  });

  test('taken back makes it current again', () => {
    const progress = progressOf(kickoff, goOn(wentOn, 'prepare', '', stamp));

    expect(states(progress)[0]).toBe('current');
  });

  test('leaves its mandatory tasks to come back to at the end', () => {
    const others = tick(captured(wentOn, 'dibs', 'ssat'), '994', true, stamp);
    const progress = progressOf(kickoff, others);

    expect(progress).toMatchObject({ mandatoryLeft: 1, left: [], complete: false });
    expect(progress.current).toBeUndefined();
    expect(names([progress.next!])).toEqual(['3616']);
    expect(progressOf(kickoff, tick(others, '3616', true, stamp)).complete).toBe(true);
  });

  test('excuses a form for good', () => {
    const withoutSsat = goOn(captured(ticked('3616', '994'), 'dibs'), 'ssat', 'Not known', stamp);
    const progress = progressOf(kickoff, withoutSsat);

    expect(progress).toMatchObject({ complete: true, workDone: 3, workTotal: 4 });
    expect(progress.next).toBeUndefined();
  });
});

test('ticks of what has left the playbook are kept, but not counted', () => {
  const old = goOn(captured(ticked('4711'), 'an old form'), 'an old step', 'Why', stamp);

  expect(progressOf(kickoff, old)).toEqual(progressOf(kickoff, start));
});

describe('in any playbook', () => {
  const taskIds = ['1', '2', '3', '4', '5', '6'];
  const formIds = ['f0', 'f1', 'f2'];
  const anyStep = fc.record({
    tasks: fc.subarray(taskIds.slice(0, 2)),
    mandatory: fc.boolean(),
    form: fc.boolean(),
  });
  const anyPlaybook = fc.array(anyStep, { maxLength: 3 }).map((steps) =>
    playbookOf(
      ...steps.map(({ tasks, mandatory, form: hasForm }, index) =>
        step(
          `s${index}`,
          tasks.map((id) => task(`${Number(id) + 2 * index}`, mandatory || id === '1')),
          hasForm ? form(`f${index}`) : undefined,
        ),
      ),
    ),
  );
  type Change = (checklist: Checklist) => Checklist;
  const anyStatus = fc.constantFrom(...taskStatuses);
  const anyChanges: fc.Arbitrary<Change[]> = fc
    .record({
      statuses: fc.dictionary(fc.constantFrom(...taskIds), anyStatus),
      forms: fc.subarray(formIds),
      wentOn: fc.subarray(['s0', 's1', 's2']),
    })
    .map(({ statuses, forms, wentOn }) => [
      ...Object.entries(statuses).map(
        ([id, status]): Change =>
          (c) =>
            setStatus(c, id, status, stamp),
      ),
      ...forms.map(
        (id): Change =>
          (c) =>
            setCaptured(c, id, true, stamp),
      ),
      ...wentOn.map(
        (id): Change =>
          (c) =>
            goOn(c, id, 'Why', stamp),
      ),
    ]);
  const checklistOf = (changes: readonly Change[]) =>
    changes.reduce((c, change) => change(c), start);

  test('the order of what was done does not matter', () => {
    const orders = anyChanges.chain((changes) =>
      fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length })),
    );
    fc.assert(
      fc.property(anyPlaybook, orders, (playbook, [one, other]) => {
        expect(progressOf(playbook, checklistOf(one))).toEqual(
          progressOf(playbook, checklistOf(other)),
        );
      }),
    );
  });

  test('the figures agree with each other', () => {
    fc.assert(
      fc.property(anyPlaybook, anyChanges, (playbook, changes) => {
        const progress = progressOf(playbook, checklistOf(changes));
        const sum = (of: (step: Progress['steps'][number]) => number) =>
          progress.steps.reduce((total, each) => total + of(each), 0);

        expect(progress.steps.map((each) => each.step)).toEqual(playbook.steps);
        expect([sum(({ done }) => done), sum(({ total }) => total)]).toEqual([
          progress.workDone,
          progress.workTotal,
        ]);
        expect(progress.count).toBe(states(progress).filter((state) => state !== 'empty').length);
        expect(states(progress).filter((state) => state === 'current').length).toBe(
          progress.current ? 1 : 0,
        );
        expect(progress.left.length > 0).toBe(progress.current !== undefined);
        expect(progress.complete).toBe(progress.next === undefined);
        expect(progress.position).toBeLessThanOrEqual(progress.count);
      }),
    );
  });

  test('ticking what is next, again and again, completes it', () => {
    fc.assert(
      fc.property(anyPlaybook, anyChanges, (playbook, changes) => {
        let checklist = checklistOf(changes);
        for (let turn = 0; turn <= taskIds.length + formIds.length; turn++) {
          const { next } = progressOf(playbook, checklist);
          if (!next) break;
          checklist =
            next.kind === 'task'
              ? tick(checklist, next.task.id, true, stamp)
              : setCaptured(checklist, next.form.id, true, stamp);
        }
        expect(progressOf(playbook, checklist).complete).toBe(true);
      }),
    );
  });
});
