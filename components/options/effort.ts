/**
 * How much work a file may cause, counted in steps, so that the same file ends the same way on every
 * machine: a calendar can hold rules that never end, or that never match any day.
 */
export class Effort {
  #left: number;
  readonly #of: Effort | undefined;

  /** A part of another effort counts there too. */
  constructor(steps: number, of?: Effort) {
    this.#left = steps;
    this.#of = of;
  }

  /** Throws TooMuchEffort where nothing is left. */
  spend(steps: number): void {
    this.#left -= steps;
    if (!(this.#left >= 0)) throw new TooMuchEffort('too much work in one file');
    this.#of?.spend(steps);
  }

  get isSpent(): boolean {
    return !(this.#left > 0);
  }
}

export class TooMuchEffort extends Error {}
