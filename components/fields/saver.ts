import type { FieldValue } from '@/playbook/checklist';

/**
 * Saves what is being typed. Words are sent with every letter: a panel whose tab is closed cannot
 * send anything any more (seen in Chromium: what `pagehide` sends from a frame does not arrive), and
 * the background writes no more often than its disk can (storage/newest-wish.ts).
 */
export interface Saver {
  /** What stands in the field now. */
  save(value: FieldValue | null): void;
  /** What stands there cannot be saved: nor is what came before it, which was this one's way. */
  putBack(before: FieldValue | null): void;
  /** One leaves the field or the view: what waits, or was refused, is sent now. */
  saveRest(): void;
  /** True once the last write has been answered, and it was saved. */
  isSettled(): Promise<boolean>;
}

interface Wish {
  readonly value: FieldValue | null;
}

/** Milliseconds without a key, after which a number or a date is taken to be whole. */
const stillness = 200;

/** `whole`: not before one stops typing; 10 on the way to 1000 is nobody's number of seats. */
export function createSaver(
  write: (value: FieldValue | null) => Promise<boolean>,
  { whole }: { readonly whole: boolean },
): Saver {
  let waiting: Wish | undefined;
  let sent: Wish | undefined;
  let still: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve(true);

  async function send(): Promise<void> {
    clearTimeout(still);
    if (!waiting) return;
    const wish = waiting;
    waiting = undefined;
    sent = wish;
    const answer = write(wish.value);
    last = answer;
    const isSaved = await answer;
    // Kept for the next occasion, unless something newer is under way.
    if (!isSaved && last === answer) waiting ??= wish;
  }

  function save(value: FieldValue | null): void {
    waiting = { value };
    if (!whole) return void send();
    clearTimeout(still);
    still = setTimeout(send, stillness);
  }

  return {
    save,
    putBack(before) {
      clearTimeout(still);
      waiting = undefined;
      if (sent && sent.value !== before) save(before);
    },
    saveRest: () => void send(),
    isSettled: () => last,
  };
}
