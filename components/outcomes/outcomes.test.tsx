// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FieldChange } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { path } from '@/playbook/field-path';
import { withLinks } from '@/playbook/links';
import type { Playbook } from '@/playbook/model';
import { progressOf } from '@/playbook/progress';
import { fieldsInMemory } from '../fields/fields-for-tests';
import { fetchLaterParts } from '../later';
import { InputList } from './InputList';
import { NextSteps } from './NextSteps';
import { OutputList } from './OutputList';

beforeAll(fetchLaterParts);
afterEach(cleanup);

const kickoff = builtInPlaybook('en');
const complete: readonly FieldChange[] = [
  { path: path.task('3616', 'status'), value: 'Complete' },
  { path: path.task('994', 'status'), value: 'Complete' },
  { path: path.step('dibs', 'wentOn'), value: 'No owner yet' },
  { path: path.step('ssat', 'wentOn'), value: 'Later' },
];
const outputsThere = kickoff.outputs.map(
  ({ id }): FieldChange => ({ path: path.output(id), value: true }),
);

describe('what should be there', () => {
  test('is counted in words, and folded', () => {
    show([{ path: path.input('team'), value: true }]);

    expect(section('Key inputs · 1 of 4').open).toBe(false);
    expect(section('Key outputs · 0 of 7').open).toBe(false);
  });

  test('is ticked by itself, by path', () => {
    const { changes, again } = show();

    fireEvent.click(box('The handover from the Gateway or re-engagement team is done.'));
    fireEvent.click(box('Both teams have met, and know who does what.'));
    again();

    expect(changes).toEqual([
      { path: 'input/handover', value: true },
      { path: 'output/introduced', value: true },
    ]);
    expect(section('Key inputs · 1 of 4')).toBeTruthy();
    expect(section('Key outputs · 1 of 7')).toBeTruthy();
  });

  test('names what it consists of, below its box and not in its name', () => {
    show();

    const intent = box('You understand what the customer intends, and what is still missing.');
    const points = within(intent.closest('li')!).getAllByRole('listitem', { hidden: true });
    expect(points.map((point) => point.textContent)).toEqual(
      kickoff.outputs.find(({ id }) => id === 'intent')?.points,
    );
  });

  test('says what it hangs on while that is not known, and asks', () => {
    const { changes } = show();

    const item = box('You are in touch with the Account Team.').closest('li')!;
    expect(item.textContent).toContain('Applies if the account is managed');
    fireEvent.change(within(item).getByRole('combobox', { hidden: true }), {
      target: { value: 'yes' },
    });
    expect(changes).toEqual([{ path: 'profile/managed', value: true }]);
  });

  test('leaves out what does not apply, and marks nothing that does', () => {
    const { again } = show([{ path: path.profile('managed'), value: false }]);
    expect(section('Key inputs · 0 of 3')).toBeTruthy();

    again([{ path: path.profile('managed'), value: true }]);
    expect(section('Key inputs · 0 of 4').textContent).not.toContain('Applies if');
  });

  test('is not shown where the playbook wants nothing', () => {
    show([], { ...kickoff, inputs: [], outputs: [], nextSteps: [] });

    expect(document.querySelector('details')).toBeNull();
  });

  test('is text, whatever a playbook from a file says', () => {
    const words = '<img src=x onerror=alert(1)> & <b>bold</b>';
    show([], { ...kickoff, outputs: [{ id: 'x', text: words, points: [words] }] });

    expect(box(words)).toBeTruthy();
    expect(document.querySelector('img, b')).toBeNull();
  });
});

describe('key outputs', () => {
  test('open by themselves once nothing else is to do', () => {
    const { again } = show();

    again(complete);

    expect(section('Key outputs · 0 of 7').open).toBe(true);
  });

  test('stay open when the last one is ticked, and folded when folded by hand', () => {
    const { again } = show([...complete, ...outputsThere.slice(1)]);
    expect(section('Key outputs · 6 of 7').open).toBe(true);

    again(outputsThere);
    expect(section('Key outputs · 7 of 7').open).toBe(true);

    fold('Key outputs · 7 of 7');
    again();
    expect(section('Key outputs · 7 of 7').open).toBe(false);
  });
});

describe('next steps', () => {
  test('name what is still to be done before them, and can be read', () => {
    show();

    const next = section('Next steps · still open: 7 key outputs');
    expect(next.open).toBe(false);
    for (const { text } of kickoff.nextSteps) expect(next.textContent).toContain(text);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('do not wait for work that was gone on from, or is still open', () => {
    const { again } = show([
      ...complete.slice(1),
      { path: path.step('prepare', 'wentOn'), value: 'They called us' },
      ...outputsThere,
    ]);
    expect(section('Next steps').open).toBe(true);

    again([{ path: path.step('prepare', 'wentOn'), value: null }]);
    expect(section('Next steps')).toBeTruthy();
  });

  test('are named alone where there is no output to wait for', () => {
    show([], { ...kickoff, outputs: [] });

    expect(section('Next steps').open).toBe(false);
    expect(section('Next steps').textContent).not.toContain('They begin');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('open, and say so, once they are reached', () => {
    const { again } = show([...complete, ...outputsThere.slice(1)]);
    expect(section('Next steps · still open: 1 key output').open).toBe(false);

    again(outputsThere);

    expect(section('Next steps').open).toBe(true);
    expect(screen.getByRole('status').textContent).toContain('All key outputs are there.');
  });

  test('link to what has an address; the rest is text, and says who can give one', () => {
    show([...complete, ...outputsThere]);

    const next = section('Next steps');
    const links = within(next).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://ftdocs-bcm.azureedge.net/public/guidance-when-4-plus-4-not-present-v1.docx',
      'http://partner-docs.microsoft.com',
    ]);
    expect(next.textContent).toContain('Conduct Technical Assessment');
    expect(next.textContent).toContain('If your organization has one, enter it');
  });

  test('say what was reported as dead, and link to what an organisation gave', () => {
    const deadSince = '2026-11-20';
    const changed = withLinks(kickoff, {
      home: { url: '', deadSince },
      'technical-assessment': { url: 'https://contoso.example/assess', deadSince: '' },
      'customer-success-workshop': { url: 'https://contoso.example/workshop', deadSince: '' },
    });
    show([...complete, ...outputsThere], changed);

    const next = section('Next steps');
    expect(next.textContent).toContain('reported as dead');
    expect(next.textContent).not.toContain('If your organization has one, enter it');
    expect(
      within(next).getByRole('link', { name: 'Conduct Technical Assessment' }).getAttribute('href'),
    ).toBe('https://contoso.example/assess');
  });
});

test('no box is named like a task', () => {
  show();

  const tasks = kickoff.steps.flatMap((step) => step.tasks);
  for (const { labels } of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const name = labels?.[0]?.textContent ?? '';
    expect(tasks.filter((task) => name.startsWith(task.name))).toEqual([]);
  }
});

function show(start: readonly FieldChange[] = [], playbook: Playbook = kickoff) {
  const memory = fieldsInMemory(start);
  const view = () => {
    const fields = memory.fields();
    const progress = progressOf(playbook, fields.checklist);
    return (
      <>
        <InputList fields={fields} progress={progress} playbook={playbook} />
        <OutputList fields={fields} progress={progress} playbook={playbook} />
        <NextSteps progress={progress} playbook={playbook} />
      </>
    );
  };
  const { rerender } = render(view());
  return {
    changes: memory.changes,
    /** Draws it again, after changes that another view made. */
    again(others: readonly FieldChange[] = []) {
      void memory.fields().set(others);
      rerender(view());
    },
  };
}

function section(summary: string): HTMLDetailsElement {
  return screen.getByText(summary, { selector: 'summary' }).closest('details')!;
}

function fold(summary: string): void {
  const details = section(summary);
  details.open = false;
  fireEvent(details, new Event('toggle'));
}

function box(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true });
}
