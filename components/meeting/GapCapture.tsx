import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { entriesOf, entryChanges } from '@/playbook/entries';
import type { Playbook } from '@/playbook/model';
import { focusFirstField, isFilledIn } from '../entries/filled-in';
import { useNewEntry } from '../entries/use-new-entry';
import type { CustomerFields } from '../fields/customer-fields';
import { GapFields } from './GapFields';

interface GapCaptureProps {
  readonly fields: CustomerFields;
  readonly playbook: Pick<Playbook, 'services'>;
  onClose(): void;
}

/**
 * Captures knowledge gaps during the meeting, one after the other, without the mouse. A gap is on
 * disk with its first letter and saved while typing, so that nothing is lost whatever closes the
 * view; Enter says that it is there and starts the next one, Escape closes.
 */
export function GapCapture({ fields, playbook, onClose }: GapCaptureProps) {
  const [gap, another] = useNewEntry('gaps');
  const [said, setSaid] = useState<{ readonly isSaved: boolean; readonly topic: string }>();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => focusFirstField(form.current), [gap.id]);

  async function next() {
    if (!isFilledIn(form.current!)) return focusFirstField(form.current);
    const topic = form.current!.querySelector('input')!.value.trim();
    const isSaved = await fields.set(entryChanges(gap, { topic: topic || null }));
    setSaid({ isSaved, topic });
    if (isSaved) another();
  }

  function close() {
    const isOnDisk = entriesOf(fields.checklist, 'gaps').some(({ id }) => id === gap.id);
    // Typed, and all taken away again.
    if (isOnDisk && !isFilledIn(form.current!)) {
      void fields.set(entryChanges(gap, { removed: true }));
    }
    onClose();
  }

  return (
    <form
      ref={form}
      class="fields gap-capture"
      aria-label={text('gapCapture')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void next();
      }}
      onKeyDown={(event) => {
        // Escape that ends the choice of a Chinese word is not for us.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <GapFields
        key={gap.id}
        fields={fields}
        playbook={playbook}
        gap={gap}
        topicHint={text('gapTopicHint')}
      />
      <div class="buttons">
        <button type="submit" class="button primary">
          {text('gapNext')}
        </button>
        <button type="button" class="button" onClick={close}>
          {text('gapCloseView')}
        </button>
      </div>
      <p class="facts" role="status">
        {said?.isSaved && (
          <>
            <span>{text('gapSaved')}</span> <bdi>{said.topic || text('entryUnnamed')}</bdi>
          </>
        )}
        {said && !said.isSaved && text('gapNotSaved')}
      </p>
    </form>
  );
}
