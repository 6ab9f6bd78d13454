/**
 * One field with the moment and the device it was last set on. Two copies of a field are merged by
 * keeping the newer one, so ticks from two views, backups or machines need no other rule (ADR 0005).
 */
export interface Register<T> extends Stamp {
  readonly value: T;
}

export interface Stamp {
  /** Hybrid logical clock: 16 characters that sort by time. */
  readonly at: string;
  /** Random id of the device. */
  readonly by: string;
}
