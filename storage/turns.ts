import { toProblem } from './problem';

/**
 * Lets one piece of work on the disk run after the other: between database and journal there is a
 * moment in which the two differ, and nobody may look or write in it. What fails, fails alone, and
 * always with a StorageProblem.
 */
export function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();

  return (work) => {
    const turn = last.then(work).catch((error: unknown) => {
      throw toProblem(error);
    });
    // Whoever asked for it hears of the failure; the next in turn does not care.
    last = turn.catch(() => undefined);
    return turn;
  };
}
