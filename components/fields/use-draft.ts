import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldValue } from '@/playbook/checklist';
import { valueAt } from '@/playbook/checklist';
import type { FieldPath } from '@/playbook/field-path';
import type { CustomerFields } from './customer-fields';
import { whenReleased } from './when-released';

/** What has been typed: a value to save, or undefined where it is none yet, such as half a date. */
export type Read = (input: HTMLInputElement | HTMLTextAreaElement) => FieldValue | null | undefined;

/** Milliseconds between two saves of one field: fast typing is not a write for every letter. */
const pause = 150;

/**
 * What is typed into one field, saved while typing: the first letter at once, then what stands there
 * after each pause, and the rest when one leaves the field or the view closes. While one types,
 * nothing that others write takes its place; what could not be saved stays in the field.
 */
export function useDraft(fields: CustomerFields, path: FieldPath, read: Read) {
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const [focused, setFocused] = useState(false);
  const set = useRef(fields.set);
  set.current = fields.set;
  const saver = useRef<Saver | undefined>(undefined);
  saver.current ??= createSaver((value) => set.current([{ path, value }]));
  const { save, saveRest, isSettled } = saver.current;

  useLayoutEffect(() => {
    addEventListener('pagehide', saveRest);
    return () => {
      removeEventListener('pagehide', saveRest);
      saveRest();
    };
  }, []);

  return {
    /** Undefined where what is on disk is to be shown. */
    typed,
    /** True where something stands in the field that cannot be saved, and nobody is typing. */
    wrong: wrong && !focused,
    on: {
      onFocus: () => setFocused(true),
      onInput: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
        const input = event.currentTarget;
        const value = read(input);
        setTyped(input.value);
        setWrong(value === undefined);
        if (value !== undefined) save(value);
      },
      onBlur: async () => {
        whenReleased(() => setFocused(false));
        saveRest();
        // Until the disk has it, what was typed stands here; where it was refused, it stays.
        const latest = typed;
        if ((await isSettled()) && !wrong) {
          setTyped((now) => (now === latest ? undefined : now));
        }
      },
    },
  };
}

/** What is on disk, as a field shows it. */
export function savedText({ checklist }: CustomerFields, path: FieldPath): string {
  return String(valueAt(checklist, path) ?? '');
}

interface Saver {
  save(value: FieldValue | null): void;
  /** Sends what waits, without waiting for its turn. */
  saveRest(): void;
  /** True once the last save has been answered, and it was saved. */
  isSettled(): Promise<boolean>;
}

function createSaver(write: (value: FieldValue | null) => Promise<boolean>): Saver {
  let waiting: { readonly value: FieldValue | null } | undefined;
  let resting = false;
  let last = Promise.resolve(true);

  function saveRest(): void {
    if (!waiting) return;
    const { value } = waiting;
    waiting = undefined;
    resting = true;
    last = write(value);
    setTimeout(() => {
      resting = false;
      saveRest();
    }, pause);
  }

  return {
    save(value) {
      waiting = { value };
      if (!resting) saveRest();
    },
    saveRest,
    isSettled: () => last,
  };
}
