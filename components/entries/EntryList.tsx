import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { type Entry, entriesOf, entryChanges } from '@/playbook/entries';
import { type ListId, path } from '@/playbook/field-path';
import { type CustomerFields, shownValue } from '../fields/customer-fields';
import { whenReleased } from '../when-released';
import { EntryRow } from './EntryRow';
import { TakenAway } from './TakenAway';
import { useEntryRows, useStillOrder } from './use-entry-rows';

/** Flags that take an entry out of a list, or put it back. */
export interface Taking {
  readonly field: 'removed' | 'closed';
  readonly value: true | null;
  /** What has been done, as 'Removed:'. */
  readonly what: string;
}

interface EntryListProps {
  readonly fields: CustomerFields;
  readonly list: ListId;
  /** What the list is called. */
  readonly label: string;
  /** What is shown, in this order; all of the list unless given. */
  readonly entries?: readonly Entry[];
  /** Leaves out adding where it is not given. */
  readonly addLabel?: string;
  /** '' where it has none yet. */
  nameOf(entry: Entry): string;
  /** Stands behind the name. */
  summaryOf?(entry: Entry): ComponentChildren;
  fieldsOf(entry: Entry): ComponentChildren;
  actionsOf?(entry: Entry, take: (taking: Taking) => void): ComponentChildren;
}

/**
 * A list in which one adds, edits in place and removes, each entry folded to a line. Everything is
 * saved while typing, the new entry too. What was removed can be taken back until the next action.
 */
export function EntryList(props: EntryListProps) {
  const { fields, list, addLabel, nameOf, fieldsOf } = props;
  const [adding, setAdding] = useState<'no' | 'yes' | 'next'>('no');
  const [taken, setTaken] = useState<(Taking & Entry & { name: string }) | undefined>();
  const [back, setBack] = useState<string>();
  const [, drawAgain] = useState(0);
  // Not by document.activeElement: between two fields nothing has the focus, and a save draws anew.
  const isBusy = useRef(false);

  const rows = useEntryRows(list, props.entries ?? entriesOf(fields.checklist, list));
  const entries = useStillOrder(
    rows.entries.filter(({ id }) => shownValue(fields, path.entry(list, id, 'removed')) !== true),
    isBusy.current,
  );

  async function take(entry: Entry, taking: Taking) {
    setBack(undefined);
    setTaken({ ...taking, ...entry, name: nameOf(entry) || text('entryUnnamed') });
    const isSaved = await fields.set(entryChanges(entry, { [taking.field]: taking.value }));
    if (!isSaved) setTaken(undefined);
  }

  function undo({ field, value, ...entry }: Taking & Entry) {
    setTaken(undefined);
    setBack(entry.id);
    void fields.set(entryChanges(entry, { [field]: value === true ? null : true }));
  }

  function fold(isOpen: boolean, isFilledIn: boolean) {
    setAdding(isOpen ? 'yes' : 'no');
    const isOnDisk = entriesOf(fields.checklist, list).some(({ id }) => id === rows.fresh.id);
    // Typed, and all taken away again.
    if (isOpen || isFilledIn || !isOnDisk) return;
    void fields.set(entryChanges(rows.fresh, { removed: true }));
    rows.discard();
  }

  const removing = { field: 'removed', value: true, what: text('entryRemoved') } as const;
  const row = (entry: Entry) => (
    <EntryRow
      key={entry.id}
      isBack={entry.id === back}
      summary={
        <>
          <bdi class="entry-name">{nameOf(entry) || text('entryUnnamed')}</bdi>
          {props.summaryOf?.(entry)}
        </>
      }
      fields={fieldsOf(entry)}
      actions={
        <>
          {props.actionsOf?.(entry, (taking) => void take(entry, taking))}
          <button
            type="button"
            class="quiet"
            aria-label={text('entryRemoveNamed', { name: nameOf(entry) || text('entryUnnamed') })}
            onClick={() => void take(entry, removing)}
          >
            {text('entryRemove')}
          </button>
        </>
      }
    />
  );

  const freshRow = (label: string) => (
    <EntryRow
      key={rows.fresh.id}
      summary={<span class="entry-add">{label}</span>}
      fields={fieldsOf(rows.fresh)}
      adding={{
        isOpen: adding !== 'no',
        takesFocus: adding === 'next',
        onFold: fold,
        onAdd() {
          setTaken(undefined);
          setAdding('next');
          rows.next();
        },
      }}
    />
  );

  return (
    <div
      class="entries"
      onInput={() => setTaken(undefined)}
      onFocusIn={() => {
        isBusy.current = true;
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget as Node | null)) return;
        isBusy.current = false;
        // The rows take their order again, but not under a click.
        whenReleased(() => drawAgain((times) => times + 1));
      }}
    >
      <ul aria-label={props.label}>
        {/* One array, so that a row stays the same one when the new entry becomes an old one. */}
        {[...entries.map(row), addLabel && freshRow(addLabel)]}
      </ul>
      <TakenAway taken={taken} onUndo={() => taken && undo(taken)} />
    </div>
  );
}
