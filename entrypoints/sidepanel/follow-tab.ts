import { activeTab, onActiveTab, pageIn } from '@/browser/active-tab';
import { ask } from '@/browser/ask';
import { readDigest } from '@/browser/digest';
import { type PageFacts, pageAt } from '@/browser/page-facts';
import type { Digest } from '@/playbook/customer-entry';

export interface InFront {
  readonly digest: Digest;
  /** What the tab in front shows; undefined where we may not look. */
  readonly page: PageFacts | undefined;
  readonly nameOnPage?: string | undefined;
}

/**
 * Calls `show` with what the tab in front shows, at once and whenever that may be something else;
 * what is returned looks anew. The address decides, and is known at once; the page itself may be
 * busy, and answers when it can. What one tab answers when another is in front by then is dropped.
 */
export function followTab(show: (inFront: InFront) => void): () => void {
  let looks = 0;

  async function look(): Promise<void> {
    looks += 1;
    const turn = looks;
    const [tab, digest] = await Promise.all([activeTab(), readDigest()]);
    const page = tab?.address ? await pageAt(tab.address, tab.id) : undefined;
    if (turn !== looks) return;
    show({ digest, page });
    if (!tab || !page?.isPermitted) return;

    const answer = await pageIn(tab.id);
    const now = answer && (await pageAt(answer.address, tab.id));
    if (turn !== looks) return;
    if (now) show({ digest, page: now, nameOnPage: answer.name });
    // Missing in a tab that was open before our script could run: then it is put there.
    else void ask({ ask: 'attach', tabId: tab.id, address: page.url.href });
  }

  onActiveTab(() => void look());
  void look();
  return () => void look();
}
