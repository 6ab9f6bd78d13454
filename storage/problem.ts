/**
 * Why something was not read or not saved, in the few kinds a person can act on differently. In
 * every case what was stored before is still stored as it was.
 */
export type ProblemKind =
  /** The disk or the browser's share of it is full. */
  | 'full'
  /** Written by a newer version of the extension. */
  | 'newer'
  /** Does not parse. */
  | 'broken'
  /** The browser does not open the database, or another fault of its own. */
  | 'database'
  /** Asks for a task, step or record that is not there. */
  | 'refused';

export class StorageProblem extends Error {
  override name = 'StorageProblem';
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, cause?: unknown) {
    super(`storage: ${kind}`, { cause });
    this.kind = kind;
  }
}

/** Any thrown value as a problem. */
export function toProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  return new StorageProblem(full.test(String(error)) ? 'full' : 'database', error);
}

/** A spent share is 'quota' in every browser; a full disk also 'full disk' and '…NO_SPACE'. */
const full = /quota|full disk|disk is full|no_?(device_)?space/i;
