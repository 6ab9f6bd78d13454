import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '@/browser/text';

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  /** What a row is called, by its number from 1, for the button that takes it away. */
  labelOf(number: number): string;
  readonly addLabel: string;
  readonly newRow: Row;
  /** With so many, none can be taken away. */
  readonly least?: number;
  readonly most: number;
  onChange(rows: readonly Row[]): void;
  children(row: Row, index: number, change: (row: Row) => void): ComponentChildren;
}

/** Rows of fields that one adds and takes away. The focus goes to the new one, or beside the old. */
export function Rows<Row>(props: RowsProps<Row>) {
  const { rows, labelOf, addLabel, newRow, least = 0, most, onChange, children } = props;
  const whole = useRef<HTMLDivElement>(null);
  const focusNext = useRef<number | undefined>(undefined);
  // A row has nothing else by which it stays the same one while it is edited.
  const keys = useRef(rows.map((_, index) => index));
  const nextKey = useRef(rows.length);
  useLayoutEffect(() => {
    if (focusNext.current === undefined) return;
    const places = [
      ...(whole.current?.querySelectorAll(':scope > .rule-row, :scope > button') ?? []),
    ];
    const place = places[Math.min(focusNext.current, places.length - 1)];
    const field = place?.querySelector<HTMLElement>('input,select,textarea');
    (field ?? (place as HTMLElement | undefined))?.focus();
    focusNext.current = undefined;
  }, [rows.length]);

  function add() {
    focusNext.current = rows.length;
    keys.current = [...keys.current, nextKey.current++];
    onChange([...rows, newRow]);
  }

  function remove(index: number) {
    focusNext.current = index;
    keys.current = keys.current.toSpliced(index, 1);
    onChange(rows.toSpliced(index, 1));
  }

  return (
    <div class="rule-rows" ref={whole}>
      {rows.map((row, index) => (
        <div class="rule-row" key={keys.current[index]}>
          <div class="rule-row-fields">
            {children(row, index, (changed) => onChange(rows.with(index, changed)))}
          </div>
          {rows.length > least && (
            <button
              type="button"
              class="quiet"
              aria-label={text('ruleRemoveNamed', { name: labelOf(index + 1) })}
              onClick={() => remove(index)}
            >
              {text('ruleRemove')}
            </button>
          )}
        </div>
      ))}
      {rows.length < most && (
        <button type="button" class="quiet rule-add" onClick={add}>
          {addLabel}
        </button>
      )}
    </div>
  );
}
