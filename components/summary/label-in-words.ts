import { text } from '@/browser/text';

/** What a line is about, with its colon and what stands between it and the words. */
export function labelInWords(label: string): { readonly about: string; readonly gap: '' | ' ' } {
  const about = text('summaryLabel', { label });
  // The Chinese colon is as wide as a character, and brings its own gap.
  return { about, gap: about.endsWith('：') ? '' : ' ' };
}
