import { useEffect, useState } from 'preact/hooks';
import { browserName, version } from '@/browser/about-us';
import { pageIn } from '@/browser/active-tab';
import type { PageFacts } from '@/browser/page-facts';
import { text } from '@/browser/text';
import { copyText } from '../copy';
import { whyLines } from './why-lines';

/** Which rule showed this page's customer, or which came nearest, as text to copy and send. */
export function WhyHere({ page }: { page: PageFacts }) {
  const [answers, setAnswers] = useState<boolean>();
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    void pageIn(page.tabId).then((answer) => setAnswers(answer !== undefined));
  }, [page.tabId]);
  if (answers === undefined) return null;

  const lines = whyLines(page, { version, browser: browserName(), answers });
  const whole = lines.join('\n');
  return (
    <div class="why">
      <p class="facts">{text('whyHint')}</p>
      <textarea
        class="why-text"
        readOnly
        rows={lines.length + 3}
        aria-label={text('whyTitle')}
        value={whole}
      />
      <button type="button" class="button" onClick={() => setCopied(copyText(whole))}>
        {text('whyCopy')}
      </button>
      <p class="facts" role="status">
        {copied !== undefined && text(copied ? 'whyCopied' : 'whyNotCopied')}
      </p>
    </div>
  );
}
