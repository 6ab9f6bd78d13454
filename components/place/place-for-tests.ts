import { act } from '@testing-library/preact';
import { vi } from 'vitest';
import { ask } from '@/browser/ask';
import { onTold } from '@/browser/broadcast';
import type { Outcome, Request } from '@/browser/messages';
import { defaultPlace, type Place } from '@/crm/host-settings';

/*
 * A background that keeps the place of one host. Whoever imports this mocks '@/browser/ask' and
 * '@/browser/broadcast', which a file can only do for itself.
 */

export const host = 'crm.test';

/** What was asked, and what is kept; `answer` set, it is answered with that. */
export const background = {
  place: defaultPlace as Place,
  asked: [] as Request[],
  answer: undefined as Outcome<Place> | Promise<Outcome<Place>> | undefined,
};

/** To be called before each test. */
export function startBackground(place: Partial<Place> = {}): void {
  Object.assign(background, {
    place: { ...defaultPlace, ...place },
    asked: [],
    answer: undefined,
  });
  vi.mocked(onTold)
    .mockReset()
    .mockReturnValue(() => {});
  vi.mocked(ask)
    .mockReset()
    .mockImplementation((async (request: Request) => {
      background.asked.push(request);
      if (background.answer) return background.answer;
      if (request.ask === 'movePanel') {
        background.place = Object.assign({}, background.place, request.change);
      }
      return { ok: true, value: background.place };
    }) as typeof ask);
}

/** What was asked to be changed, in order. */
export function changes() {
  return background.asked.flatMap((each) => (each.ask === 'movePanel' ? [each.change] : []));
}

/** Another view has moved it. */
export async function movedElsewhere(place: Partial<Place>, at = host): Promise<void> {
  background.place = { ...background.place, ...place };
  await act(async () => {
    for (const [what, listen] of vi.mocked(onTold).mock.calls) if (what === 'moved') listen(at);
  });
}
