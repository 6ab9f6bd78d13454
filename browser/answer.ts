import { browser, own } from './browser';
import type { Answers, Outcome, Problem, Request, RequestName, RequestOf } from './messages';
import { parseRequest } from './messages';
import { isAllowed, type Sender, speakerOf } from './sender';

export type Handlers = {
  [N in RequestName]: (request: RequestOf<N>, sender: Sender) => Promise<Answers[N]>;
};

interface Gate {
  /** Whether a frame of ours has been handed a token (`browser/frame-grants.ts`). */
  isGranted(sender: Sender): Promise<boolean>;
  /** The kind of problem that a handler's error stands for. */
  problemOf(error: unknown): Problem;
}

/** Answers every request that comes in the right shape from somebody who may ask it. */
export function answerRequests(handlers: Handlers, gate: Gate): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const speaker = speakerOf(sender, own);
    const request = speaker && parseRequest(message);
    if (!request || !isAllowed(speaker, request.ask)) return refuse(message);
    return fulfil(request, sender, speaker === 'frame' && request.ask !== 'redeem');
  });

  async function fulfil(
    request: Request,
    sender: Sender,
    mustBeGranted: boolean,
  ): Promise<Outcome<unknown>> {
    try {
      if (mustBeGranted && !(await gate.isGranted(sender))) {
        return { ok: false, problem: 'refused' };
      }
      const handle = handlers[request.ask] as (
        request: Request,
        sender: Sender,
      ) => Promise<unknown>;
      return { ok: true, value: await handle(request, sender) };
    } catch (error) {
      console.warn(`${request.ask}:`, error);
      return { ok: false, problem: gate.problemOf(error) };
    }
  }
}

function refuse(message: unknown): Promise<Outcome<never>> | undefined {
  // What the background itself tells the views comes by here too in Firefox: not a request at all.
  if (Object(message).ask === undefined) return undefined;
  return Promise.resolve({ ok: false, problem: 'refused' });
}
