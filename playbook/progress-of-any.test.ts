import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Checklist, type FieldChange, setFields, taskStatuses } from './checklist';
import { mergeStamped } from './merge';
import type { Playbook } from './model';
import {
  checklistWith,
  dibs,
  dibsFilled,
  type Fields,
  fresh,
  managed,
  outcomeWith,
  playbookWith,
  rfa,
  ssat,
  ssatFilled,
  stepWith,
  taskWith,
} from './playbook-for-tests';
import { type Progress, progressOf } from './progress';

/** Progress in any playbook, with any checklist. */
const taskIds = ['1', '2', '3', '4', '5', '6'];
const appliesIf = fc.constantFrom({}, {}, { appliesIf: 'rfa' }, { appliesIf: 'managed' });

const anyStep = fc.record({
  tasks: fc.array(fc.record({ mandatory: fc.boolean(), appliesIf }), { maxLength: 2 }),
  form: fc.constantFrom({}, { form: dibs }, { form: ssat }),
  appliesIf,
});
const anyPlaybook: fc.Arbitrary<Playbook> = fc
  .record({
    steps: fc.array(anyStep, { maxLength: 3 }),
    outputs: fc.array(appliesIf, { maxLength: 2 }),
  })
  .map(({ steps, outputs }) =>
    playbookWith({
      conditions: { rfa, managed },
      steps: steps.map(({ tasks, form, appliesIf }, s) =>
        stepWith(`s${s}`, {
          ...form,
          ...appliesIf,
          tasks: tasks.map(({ mandatory, appliesIf }, t) =>
            taskWith(taskIds[2 * s + t]!, { mandatory, ...appliesIf }),
          ),
        }),
      ),
      outputs: outputs.map((appliesIf, o) => outcomeWith(`o${o}`, appliesIf)),
    }),
  );

const profile = {
  'profile/motion': fc.constantFrom('rfa', 'targeting', null),
  'profile/managed': fc.constantFrom(true, false, null),
};
const perPath: Readonly<Record<string, fc.Arbitrary<FieldChange['value']>>> = {
  ...profile,
  ...Object.fromEntries(
    taskIds.map((id) => [`task/${id}/status`, fc.constantFrom(...taskStatuses)]),
  ),
  ...Object.fromEntries(['s0', 's1', 's2'].map((id) => [`step/${id}/wentOn`, fc.constant('Why')])),
  ...Object.fromEntries(['o0', 'o1'].map((id) => [`output/${id}`, fc.boolean()])),
  ...Object.fromEntries(
    Object.entries({ ...dibsFilled, ...ssatFilled }).map(([path, value]) => [
      path,
      fc.constantFrom(value, value, null),
    ]),
  ),
};
const anyFields = fc.record(perPath, { requiredKeys: [] }) as fc.Arbitrary<Fields>;
const anyChanges = anyFields.map((fields) =>
  Object.entries(fields).map(([path, value]): FieldChange => ({ path, value })),
);
const inAnyOrder = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length });

const at = (time: number) => ({ at: `${time}`.padStart(16, '0'), by: 'laptop' });
/** One after the other, each with a stamp of its own. */
const setOneByOne = (changes: readonly FieldChange[], from = 0, start: Checklist = fresh) =>
  changes.reduce((all, change, index) => setFields(all, [change], at(from + index)), start);

test('the order of ticks does not matter', () => {
  const orders = anyChanges.chain((changes) => fc.tuple(fc.constant(changes), inAnyOrder(changes)));
  fc.assert(
    fc.property(anyPlaybook, orders, (playbook, [one, other]) => {
      expect(progressOf(playbook, setOneByOne(other))).toEqual(
        progressOf(playbook, setOneByOne(one)),
      );
    }),
  );
});

test('nor does it matter which of two copies is merged into which', () => {
  fc.assert(
    fc.property(anyPlaybook, anyChanges, anyChanges, (playbook, first, second) => {
      const laptop = setOneByOne(first);
      const phone = setOneByOne(second, 7);

      expect(progressOf(playbook, mergeStamped(laptop, phone))).toEqual(
        progressOf(playbook, mergeStamped(phone, laptop)),
      );
    }),
  );
});

test('a merge of changes to different fields is as if one had made them all', () => {
  const halves = anyChanges.chain((changes) =>
    fc.tuple(fc.constant(changes), fc.subarray(changes)),
  );
  fc.assert(
    fc.property(anyPlaybook, halves, (playbook, [changes, some]) => {
      const others = changes.filter((change) => !some.includes(change));
      const merged = mergeStamped(setOneByOne(some), setOneByOne(others));

      expect(progressOf(playbook, merged)).toEqual(progressOf(playbook, setOneByOne(changes)));
    }),
  );
});

test('hiding a part, then showing it, keeps every tick and the very same progress', () => {
  fc.assert(
    fc.property(anyPlaybook, anyFields, fc.record(profile), (playbook, fields, hiding) => {
      const before = checklistWith(fields);
      const hidden = checklistWith(hiding, before);
      const shown = checklistWith(
        {
          'profile/motion': fields['profile/motion'] ?? null,
          'profile/managed': fields['profile/managed'] ?? null,
        },
        hidden,
      );

      expect(progressOf(playbook, shown)).toEqual(progressOf(playbook, before));
    }),
  );
});

test('knowing more of the profile never brings a part that was not there', () => {
  fc.assert(
    fc.property(anyPlaybook, anyFields, fc.record(profile), (playbook, fields, more) => {
      const unknown = { ...fields, 'profile/motion': null, 'profile/managed': null };
      const before = progressOf(playbook, checklistWith(unknown));
      const after = progressOf(playbook, checklistWith(more, checklistWith(unknown)));

      expect(before.steps.map(({ step }) => step)).toEqual(playbook.steps);
      for (const { step } of after.steps) expect(playbook.steps).toContain(step);
      expect(after.workTotal).toBeLessThanOrEqual(before.workTotal);
      expect(after.outputsLeft).toBeLessThanOrEqual(before.outputsLeft);
    }),
  );
});

test('the figures agree with each other', () => {
  fc.assert(
    fc.property(anyPlaybook, anyFields, (playbook, fields) => {
      const progress = progressOf(playbook, checklistWith(fields));
      const sum = (of: (step: Progress['steps'][number]) => number) =>
        progress.steps.reduce((total, each) => total + of(each), 0);
      const states = progress.steps.map(({ state }) => state);

      expect([sum(({ done }) => done), sum(({ total }) => total)]).toEqual([
        progress.workDone,
        progress.workTotal,
      ]);
      for (const { done, total, left } of progress.steps) {
        expect(done).toBeLessThanOrEqual(total);
        expect(done === total).toBe(left.length === 0);
      }
      expect(sum(({ notNeeded }) => notNeeded)).toBe(progress.notNeeded);
      expect(progress.count).toBe(states.filter((state) => state !== 'empty').length);
      expect(states.filter((state) => state === 'current').length).toBe(progress.current ? 1 : 0);
      expect(progress.left.length > 0).toBe(progress.current !== undefined);
      expect(progress.complete).toBe(progress.next === undefined);
      expect(progress.position).toBeLessThanOrEqual(progress.count);
      expect(progress.outputsLeft).toBeLessThanOrEqual(progress.outputs.length);
      expect(progress.nextStepsReached).toBe(
        progress.outputs.length > 0 && progress.outputs.every(({ isThere }) => isThere),
      );
    }),
  );
});

test('doing what is next, again and again, completes it', () => {
  fc.assert(
    fc.property(anyPlaybook, anyFields, (playbook, fields) => {
      let checklist = checklistWith(fields);
      for (let turn = 0; turn <= taskIds.length + 2; turn++) {
        const { next } = progressOf(playbook, checklist);
        if (!next) break;
        checklist = checklistWith(
          next.kind === 'task'
            ? { [`task/${next.task.id}/status`]: 'Complete' }
            : { ...(next.form.id === 'dibs' ? dibsFilled : ssatFilled) },
          checklist,
        );
      }
      expect(progressOf(playbook, checklist).complete).toBe(true);
    }),
  );
});
