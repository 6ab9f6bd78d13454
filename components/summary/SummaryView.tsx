import { useRef, useState } from 'preact/hooks';
import { saveAsFile } from '@/browser/save-file';
import { text } from '@/browser/text';
import { nameOrUnnamed } from '../customer-name';
import { CopySummaryButton } from './CopySummaryButton';
import { fileNameFor } from './file-name';
import { SummaryText } from './SummaryText';
import { type Summarized, summaryOf } from './summary-of';
import { toMarkdown } from './to-markdown';

/** The engagement's state as one page, and the ways to take it elsewhere. */
export function SummaryView(summarized: Summarized) {
  const { customer, now } = summarized;
  const summary = summaryOf(summarized);
  const words = useRef<HTMLDivElement>(null);
  const [notSaved, setNotSaved] = useState(false);

  async function save() {
    setNotSaved(false);
    try {
      const name = fileNameFor(nameOrUnnamed(customer.name, customer.crm), now.toPlainDate());
      saveAsFile(name, await toMarkdown(summary), 'text/markdown');
    } catch (error) {
      // The writer comes when it is wanted; after an update it may be gone.
      console.error(error);
      setNotSaved(true);
    }
  }

  return (
    <div class="summary-view">
      <div class="buttons">
        <CopySummaryButton {...summarized} onRefused={() => select(words.current)} />
        <button type="button" class="button" onClick={save}>
          {text('summarySave')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {text('summaryPrint')}
        </button>
      </div>
      <p class="field-problem" role="alert">
        {notSaved && text('summarySaveFailed')}
      </p>
      <div ref={words}>
        <SummaryText summary={summary} />
      </div>
    </div>
  );
}

/** So that one key press copies what the button could not. */
function select(element: Element | null): void {
  if (element) getSelection()?.selectAllChildren(element);
}
