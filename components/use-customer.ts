import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { onChanged } from '@/browser/broadcast';
import type { Outcome, Problem } from '@/browser/messages';
import type { RecordKey } from '@/crm/record';
import { mergeStamped } from '@/playbook/merge';
import type { ShownCustomer } from '@/playbook/shown-customer';

interface State {
  /** As it is on disk; undefined until it has been read. */
  readonly customer?: ShownCustomer | undefined;
  /** Why it cannot be read. */
  readonly unreadable?: Problem | undefined;
  /** The background answers, but knows no such customer, and has not been told of one since. */
  readonly isMissing?: boolean;
  /** Why the last change was not saved. */
  readonly unsaved?: Problem | undefined;
  /** Ticks on their way to the disk, by task. */
  readonly pending: Readonly<Record<string, boolean>>;
  /** Customers that came back from the journal and that nobody has been told of. */
  readonly restored: number;
}

/** A record just come to is noted down within milliseconds, or not at all. */
const patience = 1_500;

/** One customer, kept in step with what every view writes; and the ways to change it. */
export function useCustomer(recordKey: RecordKey, initial?: ShownCustomer) {
  const [state, setState] = useState<State>({ customer: initial, pending: {}, restored: 0 });
  const update = (change: (state: State) => Partial<State>) =>
    setState((before) => ({ ...before, ...change(before) }));
  const attempts = useRef<Record<string, number>>({});

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
    update(() => ({ unreadable: undefined, restored }));
    if (customer) show(customer);
    else setTimeout(() => update(() => ({ isMissing: true })), patience);
  }

  useEffect(() => {
    const stop = onChanged(({ customer, recordKeys }) => {
      if (recordKeys.includes(recordKey)) show(customer);
    });
    void load();
    return stop;
  }, [recordKey]);

  function saved(outcome: Outcome<ShownCustomer>): void {
    if (outcome.ok) show(outcome.value);
    update(() => ({ unsaved: outcome.ok ? undefined : outcome.problem }));
  }

  return {
    ...state,
    load,
    /** The box shows the wish at once, and what is on disk as soon as the disk has answered. */
    async tick(taskId: string, done: boolean) {
      const attempt = (attempts.current[taskId] ?? 0) + 1;
      attempts.current[taskId] = attempt;
      update(({ pending }) => ({ pending: { ...pending, [taskId]: done } }));
      saved(await ask({ ask: 'tick', recordKey, taskId, done }));
      if (attempts.current[taskId] !== attempt) return;
      update(({ pending: { [taskId]: _, ...others } }) => ({ pending: others }));
    },
    async capture(formId: string, captured: boolean) {
      saved(await ask({ ask: 'capture', recordKey, formId, captured }));
    },
    async goOn(stepId: string, reason: string) {
      saved(await ask({ ask: 'goOn', recordKey, stepId, reason }));
    },
    async restoredSeen() {
      update(() => ({ restored: 0 }));
      await ask({ ask: 'restoredSeen' });
    },
  };
}

function combined(
  before: ShownCustomer | undefined,
  now: ShownCustomer,
  recordKey: RecordKey,
): ShownCustomer {
  // Told for another record of the same customer: the name that stands here stays.
  const named = now.recordKey === recordKey ? now : { ...now, ...nameOf(before), recordKey };
  if (before?.checklist.id !== now.checklist.id) return named;
  return { ...named, checklist: mergeStamped(before.checklist, now.checklist) };
}

function nameOf(customer: ShownCustomer | undefined) {
  return customer && { crm: customer.crm, name: customer.name, nameIsSure: customer.nameIsSure };
}
