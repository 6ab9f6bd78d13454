import * as v from 'valibot';
import { ask } from './ask';

const handOver = v.object({ token: v.string() });

/**
 * Resolves once this document may show customers. A page of our own with no page around it may at
 * once; in a frame our content script hands over a token (ADR 0010). In a frame that somebody else
 * made it never resolves, and the view stays empty.
 */
export function permittedToShow(): Promise<void> {
  if (window.parent === window) return Promise.resolve();

  return new Promise((resolve) => {
    addEventListener('message', async (event) => {
      const parsed = v.safeParse(handOver, event.data);
      // Nothing is ever said back: the answer's `source` would give the page a handle on us.
      if (event.source !== window.parent || !parsed.success) return;
      if (await redeem(parsed.output.token)) resolve();
    });
  });
}

/** A worker that is just starting, or just ending, may not answer the first time. */
async function redeem(token: string, tries = 5): Promise<boolean> {
  const outcome = await ask({ ask: 'redeem', token });
  if (outcome.ok || outcome.problem !== 'unreachable' || tries === 1) return outcome.ok;
  await new Promise((resolve) => setTimeout(resolve, 200));
  return redeem(token, tries - 1);
}
