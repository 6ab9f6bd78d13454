import type { BrowserContext } from '@playwright/test';

/** Every record that a panel was for from now on, each with every heading that stood over it. */
export async function keepHeadings(context: BrowserContext): Promise<ReadonlySet<string>> {
  const headings = new Set<string>();
  await context.exposeFunction('noteHeading', (heading: string) => void headings.add(heading));
  await context.addInitScript(() => {
    if (location.pathname !== '/panel.html') return;
    const { noteHeading } = window as unknown as { noteHeading(heading: string): void };
    // Until the panel hears of another record, it is whole the one before.
    let { hash } = location;
    addEventListener('hashchange', () => {
      hash = location.hash;
    });
    const note = () => {
      const key = decodeURIComponent(hash.slice(1));
      noteHeading(`${key} ${document.querySelector('h1')?.textContent ?? ''}`);
    };
    new MutationObserver(note).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  return headings;
}
