import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { onChanged } from '@/browser/broadcast';
import type { Outcome, Problem } from '@/browser/messages';
import type { RecordKey } from '@/crm/record';
import type { FieldChange, FieldValue, TaskStatus } from '@/playbook/checklist';
import { type FieldPath, path } from '@/playbook/field-path';
import { mergeStamped } from '@/playbook/merge';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { whenReleased } from './when-released';

interface State {
  /** As it is on disk; undefined until it has been read. */
  readonly customer?: ShownCustomer | undefined;
  /** Why it cannot be read. */
  readonly unreadable?: Problem | undefined;
  /** The background answers, but knows no such customer, and has not been told of one since. */
  readonly isMissing?: boolean;
  /** Why the newest of the fields that are not saved was not; undefined where all are. */
  readonly unsaved?: Problem | undefined;
  /** Wishes on their way to the disk. */
  readonly pending: Pending;
  /** Customers that came back from the journal and that nobody has been told of. */
  readonly restored: number;
}

type Pending = Readonly<Record<FieldPath, FieldValue | null>>;

/** A record just come to is noted down within milliseconds, or not at all. */
const patience = 1_500;

/** One customer, kept in step with what every view writes; and the ways to change it. */
export function useCustomer(recordKey: RecordKey, initial?: ShownCustomer) {
  const [state, setState] = useState<State>({ customer: initial, pending: {}, restored: 0 });
  const update = (change: (state: State) => Partial<State>) =>
    setState((before) => withParts(before, change(before)));
  /** By field, what the latest wish will be answered with. */
  const latest = useRef(new Map<FieldPath, Promise<unknown>>());
  /** By field, why its latest wish was not saved; the newest last. */
  const problems = useRef(new Map<FieldPath, Problem>());

  /** What comes later is not always newer: every field keeps its newest stamp. */
  const show = (customer: ShownCustomer) =>
    update((before) => ({
      customer: combined(before.customer, customer, recordKey),
      unreadable: undefined,
    }));

  async function load() {
    const outcome = await ask({ ask: 'customer', recordKey });
    if (!outcome.ok) return update(() => ({ unreadable: outcome.problem }));
    const { customer, restored } = outcome.value;
    await new Promise<void>(whenReleased);
    update(() => ({ unreadable: undefined, restored }));
    if (customer) show(customer);
    else setTimeout(() => update(() => ({ isMissing: true })), patience);
  }

  useEffect(() => {
    const stop = onChanged(({ customer, recordKeys }) => {
      if (recordKeys.includes(recordKey)) whenReleased(() => show(customer));
    });
    void load();
    return stop;
  }, [recordKey]);

  /** Shows the wish at once, and what is on disk as soon as the disk has answered. */
  async function wish(
    changes: readonly FieldChange[],
    answered: Promise<Outcome<ShownCustomer>>,
  ): Promise<boolean> {
    const wanted = Object.fromEntries(changes.map((change) => [change.path, change.value]));
    for (const field of Object.keys(wanted)) latest.current.set(field, answered);
    update(({ pending }) => ({ pending: { ...pending, ...wanted } }));

    const outcome = await answered;
    await new Promise<void>(whenReleased);
    if (outcome.ok) show(outcome.value);
    const settled = Object.keys(wanted).filter((field) => latest.current.get(field) === answered);
    for (const field of settled) {
      problems.current.delete(field);
      if (!outcome.ok) problems.current.set(field, outcome.problem);
    }
    update(({ pending }) => ({
      unsaved: [...problems.current.values()].at(-1),
      pending: without(pending, settled),
    }));
    return outcome.ok;
  }

  return {
    ...state,
    load,
    tick(taskId: string, done: boolean): Promise<boolean> {
      const value: TaskStatus = done ? 'Complete' : 'Not Started';
      const changes = [{ path: path.task(taskId, 'status'), value }];
      return wish(changes, ask({ ask: 'tick', recordKey, taskId, done }));
    },
    /** All of them or none; true once they are on disk. */
    set(changes: readonly FieldChange[]): Promise<boolean> {
      return wish(changes, ask({ ask: 'set', recordKey, changes }));
    },
    async restoredSeen() {
      update(() => ({ restored: 0 }));
      await ask({ ask: 'restoredSeen' });
    },
  };
}

function without(pending: Pending, settled: readonly FieldPath[]): Pending {
  return Object.fromEntries(Object.entries(pending).filter(([field]) => !settled.includes(field)));
}

/** The object itself where nothing in it would be another: then nothing is drawn anew. */
function withParts<T extends object>(before: T, parts: Partial<T>): T {
  const isNew = Object.entries(parts).some(([name, part]) => part !== before[name as keyof T]);
  return isNew ? { ...before, ...parts } : before;
}

function combined(
  before: ShownCustomer | undefined,
  now: ShownCustomer,
  recordKey: RecordKey,
): ShownCustomer {
  // Told for another record of the same customer: the name that stands here stays.
  const named =
    now.recordKey === recordKey ? now : { ...now, ...before, recordKey, checklist: now.checklist };
  if (before?.checklist.id !== now.checklist.id) return named;
  return withParts(before, { ...named, checklist: mergeStamped(before.checklist, now.checklist) });
}
