import { type Checklist, isOn, numberOf } from './checklist';
import { path } from './field-path';

/** How near an RFA engagement is to its end (kickoff-facts: step 1, only if the motion is RFA). */
export interface ExitStanding {
  readonly enablement: Meter;
  /** Only where a number of users to migrate is set. */
  readonly migration?: Meter;
  /** The completion talk with the customer. */
  readonly talkHeld: boolean;
  /** The task 'Disengagement process is complete'. */
  readonly disengaged: boolean;
  /** Enablement or migration is at its goal. */
  readonly reached: boolean;
  /** Reached, talked about and disengaged: the FM may leave. */
  readonly complete: boolean;
}

export interface Meter {
  /** In users; may lie beyond the goal. */
  readonly done: number;
  readonly goal: number;
  readonly isReached: boolean;
}

export function exitOf(checklist: Checklist): ExitStanding {
  const figure = (field: string) => numberOf(checklist, path.exit(field));
  const seats = numberOf(checklist, path.profile('seats'));
  const migrationGoal = figure('migrationGoal');

  const enablement = meter(figure('activeUsers'), enablementGoal(seats));
  const migration =
    migrationGoal === undefined ? undefined : meter(figure('migrated'), migrationGoal);
  const talkHeld = isOn(checklist, path.exit('talkHeld'));
  const disengaged = isOn(checklist, path.exit('disengaged'));
  const reached = enablement.isReached || migration?.isReached === true;

  return {
    enablement,
    ...(migration && { migration }),
    talkHeld,
    disengaged,
    reached,
    complete: reached && talkHeld && disengaged,
  };
}

/**
 * Active users at which enablement is complete: 100, or 10 % of the seats below 1,000 seats, to the
 * next whole user. 100 also where the seats are not known, or are no number of seats.
 */
export function enablementGoal(seats: number | undefined): number {
  return seats !== undefined && seats > 0 && seats < 1_000 ? Math.ceil(seats / 10) : 100;
}

function meter(done = 0, goal: number): Meter {
  return { done, goal, isReached: done >= goal };
}
