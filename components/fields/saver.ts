import type { FieldValue } from '@/playbook/checklist';

/**
 * Saves what is being typed, one write after the other: the next starts when the one before has been
 * answered and a pause is over, so that a slow disk is not left behind by a fast hand.
 */
export interface Saver {
  /** What stands in the field now. */
  save(value: FieldValue | null): void;
  /** What stands in the field is none yet: what still waits is not saved. */
  forget(): void;
  /** One leaves the field or the view: what waits, or was refused, is sent without waiting. */
  saveRest(): void;
  /** True once the last write has been answered, and it was saved. */
  isSettled(): Promise<boolean>;
}

/** Milliseconds between two writes. */
const pause = 150;
/** Milliseconds without a key, after which a number or a date is taken to be whole. */
const stillness = 600;

/** `whole`: not before one stops typing; 10 on the way to 1000 is nobody's number of seats. */
export function createSaver(
  write: (value: FieldValue | null) => Promise<boolean>,
  { whole }: { readonly whole: boolean },
): Saver {
  let waiting: { readonly value: FieldValue | null } | undefined;
  let isResting = false;
  let still: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve(true);

  async function send(): Promise<void> {
    clearTimeout(still);
    if (!waiting) return;
    const sent = waiting;
    waiting = undefined;
    isResting = true;
    last = write(sent.value);
    const isSaved = await last;
    // Kept for the next occasion, unless something newer waits by now.
    if (!isSaved) waiting ??= sent;
    setTimeout(() => {
      isResting = false;
      if (waiting && waiting !== sent) next();
    }, pause);
  }

  function next(): void {
    if (!whole) return void send();
    clearTimeout(still);
    still = setTimeout(send, stillness);
  }

  return {
    save(value) {
      waiting = { value };
      if (whole || !isResting) next();
    },
    forget() {
      clearTimeout(still);
      waiting = undefined;
    },
    saveRest: () => void send(),
    isSettled: () => last,
  };
}
