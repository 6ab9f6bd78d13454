import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldValue } from '@/playbook/checklist';
import { valueAt } from '@/playbook/checklist';
import type { FieldPath } from '@/playbook/field-path';
import { whenReleased } from '../when-released';
import type { CustomerFields } from './customer-fields';
import { createSaver, type Saver } from './saver';

/** What has been typed: a value to save, or undefined where it is none yet, such as half a date. */
export type Read = (input: HTMLInputElement | HTMLTextAreaElement) => FieldValue | null | undefined;

interface Typed {
  readonly currentTarget: HTMLInputElement | HTMLTextAreaElement;
  /** Milliseconds, from whenever. */
  readonly timeStamp: number;
}

/** What was there when one began to type. */
interface Before {
  readonly value: FieldValue | null;
  readonly typedAt: number;
}

/** Milliseconds without a key, after which what one types is another thing. */
const another = 1_000;

/**
 * What is typed into one field, saved while typing (`saver.ts`), and at the latest when one leaves
 * the field or the view closes. While one types, nothing that others write takes its place; what
 * could not be saved stays in the field, and is tried again.
 */
export function useDraft(
  fields: CustomerFields,
  path: FieldPath,
  read: Read,
  { whole = false } = {},
) {
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const [focused, setFocused] = useState(false);
  const set = useRef(fields.set);
  set.current = fields.set;
  const before = useRef<Before | undefined>(undefined);
  const saver = useRef<Saver | undefined>(undefined);
  saver.current ??= createSaver((value) => set.current([{ path, value }]), { whole });
  const { save, putBack, saveRest, isSettled } = saver.current;

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
      onInput: (event: Typed) => {
        const input = event.currentTarget;
        const value = read(input);
        setTyped(input.value);
        setWrong(value === undefined);
        const { current } = before;
        const isNew = !current || event.timeStamp - current.typedAt > another;
        const was = isNew ? (valueAt(fields.checklist, path) ?? null) : current.value;
        before.current = { value: was, typedAt: event.timeStamp };
        if (value === undefined) putBack(was);
        else save(value);
      },
      onBlur: async () => {
        whenReleased(() => setFocused(false));
        saveRest();
        before.current = undefined;
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
