import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '@/browser/text';

interface TakenAwayProps {
  /** Undefined where nothing was taken away just now. */
  readonly taken: { readonly id: string; readonly what: string; readonly name: string } | undefined;
  onUndo(): void;
}

/** Says what has just left a list, and takes it back; it gets the focus that went with the row. */
export function TakenAway({ taken, onUndo }: TakenAwayProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (taken) undo.current?.focus();
  }, [taken?.id]);

  return (
    <div class="taken-away" role="status">
      {taken && (
        <>
          <span>{taken.what}</span>
          <bdi>{taken.name}</bdi>
          <button ref={undo} type="button" class="button" onClick={onUndo}>
            {text('entryUndo')}
          </button>
        </>
      )}
    </div>
  );
}
