import { text } from '@/browser/text';

/** Of the customer's name: all of it fits into the 255 bytes that file systems allow. */
const longest = 50;

/**
 * A name that every file system takes, whatever the customer is called: no path, no characters that
 * Windows refuses, none that one does not see or that turn its direction, so that '.md' is its end.
 */
export function fileNameFor(customer: string, day: Temporal.PlainDate): string {
  const short = [...safe(customer)].slice(0, longest).join('');
  const name = safe(text('summaryFileName', { customer: short, date: day.toString() }));
  return `${name}.md`;
}

function safe(name: string): string {
  return name.replace(/[\p{C}\p{Z}\\/:*?"<>|]+/gu, ' ').replace(/^[. ]+|[. ]+$/g, '');
}
