import { browser } from './browser';
import type { Answers, Outcome, RequestName, RequestOf } from './messages';

/**
 * Asks the background. Never rejects: where nobody answers, the outcome is the problem
 * 'unreachable', which a view can show.
 */
export async function ask<N extends RequestName>(
  request: RequestOf<N>,
): Promise<Outcome<Answers[N]>> {
  try {
    const outcome: Outcome<Answers[N]> | undefined = await browser.runtime.sendMessage(request);
    return outcome ?? { ok: false, problem: 'unreachable' };
  } catch (error) {
    console.warn(`${request.ask}: no answer`, error);
    return { ok: false, problem: 'unreachable' };
  }
}
