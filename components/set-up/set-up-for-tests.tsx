import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import type { CrmAdapter, NameSource } from '@/crm/adapter';
import type { PointedName, PointingWords } from '@/crm/pointing';
import { newSetUp, type SetUpState } from '@/crm/set-up-state';
import { SetUpView } from './SetUpView';

/** What a page of the CRM shows: its title, and texts by selector. */
export interface PageForTests {
  readonly title?: string;
  readonly texts?: Readonly<Record<string, string>>;
}

/**
 * The view beside a CRM whose pages are given by path. `go` opens another page, `point` is what the
 * user points at; what was said outwards is kept.
 */
export function showSetUp(
  pages: Readonly<Record<string, PageForTests>>,
  start: string,
  state: SetUpState = newSetUp,
) {
  let address = `https://crm.acme.example${start}`;
  let open: (next: string) => void = () => undefined;
  let pointing: ((found: PointedName | undefined) => void) | undefined;
  const said = {
    state,
    saved: [] as CrmAdapter[],
    chosen: [] as string[],
    words: undefined as PointingWords | undefined,
    stops: 0,
    cancels: 0,
    saves: true,
  };

  function read(names: readonly NameSource[]): string | undefined {
    const { pathname, search, hash } = new URL(address);
    const page = pages[pathname + search + hash];
    for (const { read, selector } of names) {
      const found = read === 'title' ? page?.title : page?.texts?.[selector];
      if (found) return found;
    }
    return undefined;
  }

  function Panel() {
    const [now, setNow] = useState(state);
    const [at, setAt] = useState(address);
    open = setAt;
    return (
      <SetUpView
        address={at}
        state={now}
        builtIn={[
          { id: 'dynamics365', name: 'Dynamics 365' },
          { id: 'odoo', name: 'Odoo' },
        ]}
        ownIds={['own-acme']}
        onState={(next) => {
          // As through storage: what is no plain data would be lost.
          said.state = JSON.parse(JSON.stringify(next));
          setNow(said.state);
        }}
        onPoint={(words) => {
          said.words = words;
          const { promise, resolve } = Promise.withResolvers<PointedName | undefined>();
          pointing = resolve;
          return promise;
        }}
        onStopPointing={() => {
          said.stops += 1;
          pointing?.(undefined);
        }}
        onRead={async (names) => read(names)}
        onSave={async (rule) => {
          if (said.saves) said.saved.push(rule);
          return said.saves;
        }}
        onChooseBuiltIn={(id) => said.chosen.push(id)}
        onCancel={() => {
          said.cancels += 1;
        }}
      />
    );
  }
  const { unmount } = render(<Panel />);

  return {
    said,
    unmount,
    async go(path: string) {
      address = path.startsWith('/') ? `https://crm.acme.example${path}` : path;
      await act(async () => open(address));
    },
    async point(found: PointedName | undefined) {
      await act(async () => pointing?.(found));
    },
  };
}

export async function click(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
}

/** What the step says has come of it. */
export function results(): string {
  return screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
}
