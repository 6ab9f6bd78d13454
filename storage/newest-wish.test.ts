import { expect, test } from 'vitest';
import type { FieldChange } from '@/playbook/checklist';
import { collectWishes } from './newest-wish';

const typed = (value: string): FieldChange[] => [{ path: 'form/dibs/intent', value }];

/** A disk on which one write ends when it is told to. */
function slowDisk() {
  const written: unknown[] = [];
  let finish: () => void = () => undefined;
  let last: Promise<unknown> = Promise.resolve();
  const wishes = collectWishes((recordKey, take) => {
    const turn = last.then(async () => {
      written.push([recordKey, take()[0]?.value]);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return written.length;
    });
    last = turn;
    return turn;
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    wishes,
    written,
    async finishAll() {
      for (let writes = 0; writes < 10; writes++) {
        await settle();
        finish();
      }
    },
    settle,
  };
}

test('what waits is replaced by what comes after it, and both are answered', async () => {
  const { wishes, written, finishAll, settle } = slowDisk();
  const answers = [wishes.ask('a', typed('D'))];
  await settle();
  for (const value of ['De', 'Dep', 'Depl']) answers.push(wishes.ask('a', typed(value)));
  await finishAll();

  expect(written).toEqual([
    ['a', 'D'],
    ['a', 'Depl'],
  ]);
  expect(await Promise.all(answers)).toEqual([1, 2, 2, 2]);
});

test.each([
  [
    'of another record',
    (wishes: ReturnType<typeof slowDisk>['wishes']) => wishes.ask('b', typed('x')),
  ],
  [
    'of another field',
    (wishes: ReturnType<typeof slowDisk>['wishes']) =>
      wishes.ask('a', [{ path: 'task/3616/reason', value: 'x' }]),
  ],
  ['of another kind', (wishes: ReturnType<typeof slowDisk>['wishes']) => wishes.close()],
])('nothing overtakes a wish %s', async (_, askElse) => {
  const { wishes, written, finishAll, settle } = slowDisk();
  wishes.ask('a', typed('first'));
  await settle();
  wishes.ask('a', typed('second'));
  askElse(wishes);
  wishes.ask('a', typed('third'));
  await finishAll();

  const values = written
    .map((each) => (each as [string, string])[1])
    .filter((each) => each !== 'x');
  expect(values).toEqual(['first', 'second', 'third']);
});

test('after a failure the next wish is a new one', async () => {
  let works = false;
  const wishes = collectWishes(async (_, take) => {
    if (!works) throw new Error('full');
    return take()[0]?.value;
  });

  await expect(wishes.ask('a', typed('lost'))).rejects.toThrow('full');
  works = true;
  expect(await wishes.ask('a', typed('kept'))).toBe('kept');
});

test('the turn of an older wish leaves the newest open to be replaced', async () => {
  const turns: (() => void)[] = [];
  const written: unknown[] = [];
  const wishes = collectWishes(
    (_, take) =>
      new Promise<void>((resolve) => {
        turns.push(() => {
          written.push(take()[0]?.value);
          resolve();
        });
      }),
  );
  wishes.ask('a', typed('1'));
  wishes.ask('b', typed('2'));
  turns[0]!();
  await Promise.resolve();
  wishes.ask('b', typed('3'));
  for (const turn of turns.slice(1)) turn();
  expect(written).toEqual(['1', '3']);
});

test('what empties a field replaces nothing: it may be refused where that is not', async () => {
  const { wishes, written, finishAll, settle } = slowDisk();
  wishes.ask('a', typed('D'));
  await settle();
  wishes.ask('a', typed('De'));
  wishes.ask('a', [{ path: 'form/dibs/intent', value: null }]);
  await finishAll();

  expect(written.map((each) => (each as unknown[])[1])).toEqual(['D', 'De', null]);
});
