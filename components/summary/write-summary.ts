import { type Summarized, summaryOf } from './summary-of';
import { toHtml } from './to-html';
import { toPlain } from './to-plain';

/** The summary as it is pasted: as plain text, and as rich text. */
export function writeSummary(summarized: Summarized): { plain: string; html: string } {
  const summary = summaryOf(summarized);
  return { plain: toPlain(summary), html: toHtml(summary) };
}
