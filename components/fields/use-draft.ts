import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldValue } from '@/playbook/checklist';
import { valueAt } from '@/playbook/checklist';
import type { FieldPath } from '@/playbook/field-path';
import type { CustomerFields } from './customer-fields';
import { createSaver, type Saver } from './saver';
import { whenReleased } from './when-released';

/** What has been typed: a value to save, or undefined where it is none yet, such as half a date. */
export type Read = (input: HTMLInputElement | HTMLTextAreaElement) => FieldValue | null | undefined;

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
  const saver = useRef<Saver | undefined>(undefined);
  saver.current ??= createSaver((value) => set.current([{ path, value }]), { whole });
  const { save, forget, saveRest, isSettled } = saver.current;

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
        if (value === undefined) forget();
        else save(value);
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
