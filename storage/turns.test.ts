import { describe, expect, test } from 'vitest';
import { takeTurns } from './turns';

describe('taking turns', () => {
  test('the next begins when the one before has ended', async () => {
    const inTurn = takeTurns();
    const order: string[] = [];
    const work = (name: string, steps: number) => async () => {
      order.push(`${name} begins`);
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      order.push(`${name} ends`);
    };
    await Promise.all([inTurn(work('long', 20)), inTurn(work('short', 1))]);

    expect(order).toEqual(['long begins', 'long ends', 'short begins', 'short ends']);
  });

  test('each gets its own result', async () => {
    const inTurn = takeTurns();
    const results = [inTurn(async () => 1), inTurn(async () => 'two')];

    expect(await Promise.all(results)).toEqual([1, 'two']);
  });

  test('what fails, fails alone, and as a problem', async () => {
    const inTurn = takeTurns();
    const failing = inTurn(() => Promise.reject(new Error('quota')));
    const next = inTurn(async () => 'next');

    await expect(failing).rejects.toMatchObject({ name: 'StorageProblem', kind: 'full' });
    expect(await next).toBe('next');
  });

  test('what throws at once fails as a problem, too', async () => {
    const failing = takeTurns()(() => {
      throw new TypeError('at once');
    });

    await expect(failing).rejects.toMatchObject({ kind: 'database' });
  });
});
