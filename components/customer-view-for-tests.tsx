import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { type Changed, onChanged } from '@/browser/broadcast';
import type { Outcome, Request } from '@/browser/messages';
import { type FieldChange, setFields, tick } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { defaultSettings, type Settings } from '@/playbook/settings';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { CustomerView } from './CustomerView';
import { contoso } from './contoso-for-tests';
import { fetchLaterParts } from './later';

/*
 * A customer's view with a background that answers what a test wants. Whoever imports this mocks
 * '@/browser/ask' and '@/browser/broadcast', which a file can only do for itself.
 */

export const playbook = builtInPlaybook('en');
export const friday = Temporal.ZonedDateTime.from('2026-11-20T16:28:00+01:00[Europe/Berlin]');
export const at = (moment: number) => ({ at: String(moment).padStart(16, '0'), by: 'here' });
export const { recordKey, checklist: empty } = contoso;

type Answers = Partial<Record<Request['ask'], Outcome<unknown> | Promise<Outcome<unknown>>>>;

/** What the background answers, by request; everything else it refuses. */
export const answers: Answers = {};

beforeEach(() => {
  for (const request of Object.keys(answers)) delete answers[request as Request['ask']];
  answers.customer = { ok: true, value: { customer: contoso, restored: 0 } };
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(
    (async (request: Request) =>
      (await answers[request.ask]) ?? { ok: false, problem: 'refused' }) as typeof ask,
  );
  vi.mocked(onChanged).mockClear();
});
beforeAll(fetchLaterParts);
afterEach(cleanup);

export function draw(now = friday, settings: Settings = defaultSettings) {
  return render(
    <CustomerView recordKey={recordKey} playbook={playbook} settings={settings} now={now} />,
  );
}

export async function show(now?: Temporal.ZonedDateTime) {
  draw(now);
  await screen.findByRole('main');
}

export function withFields(changes: readonly FieldChange[], moment = 9): ShownCustomer {
  return { ...contoso, checklist: setFields(empty, changes, at(moment)) };
}

export function known(changes: readonly FieldChange[]): Outcome<unknown> {
  return { ok: true, value: { customer: withFields(changes), restored: 0 } };
}

export function ticked(...taskIds: string[]): ShownCustomer {
  const checklist = taskIds.reduce(
    (before, taskId, index) => tick(before, taskId, true, at(index + 1)),
    empty,
  );
  return { ...contoso, checklist };
}

export async function tellUs(changed: Changed) {
  await act(async () => vi.mocked(onChanged).mock.lastCall?.[0](changed));
}

/** By the id beside it: what is folded has no role, but is there. */
export function boxOf(taskId: string): HTMLInputElement {
  const id = [...document.querySelectorAll('.task-id')].find((e) => e.textContent === taskId);
  return id?.closest('li')?.querySelector('input') as HTMLInputElement;
}

export function byText(selector: string, text: RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  return found.find((element) => text.test(element.textContent ?? '')) as HTMLElement;
}
