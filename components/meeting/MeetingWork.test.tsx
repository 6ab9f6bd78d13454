// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FieldChange, statusOf } from '@/playbook/checklist';
import { en } from '@/playbook/content/en';
import { playbookIn } from '@/playbook/content/playbook-in';
import { path } from '@/playbook/field-path';
import { defaultSettings } from '@/playbook/settings';
import { drawLive } from '../entries/live-fields-for-tests';
import { MeetingWork } from './MeetingWork';

const saved = vi.hoisted(() => [] as { name: string; content: string; type: string }[]);
vi.mock('@/browser/save-file', () => ({
  saveAsFile: (name: string, content: string, type: string) => saved.push({ name, content, type }),
}));

afterEach(() => {
  cleanup();
  saved.length = 0;
  Object.assign(document, { execCommand: undefined });
});

const playbook = playbookIn(en);
const now = Temporal.ZonedDateTime.from('2026-11-20T10:00:00+01:00[Europe/Berlin]');
const kickoffOn = { path: path.profile('kickoffOn'), value: '2026-12-01T09:30:00+00:00[UTC]' };
const gap = (id: string, field: string, value: FieldChange['value']) => ({
  path: path.entry('gaps', id, field),
  value,
});
const risk = (field: string, value: FieldChange['value'], id = '1') => ({
  path: path.entry('risks', id, field),
  value,
});
const live = (start: readonly FieldChange[] = [], customerName = 'Fabrikam') =>
  drawLive(
    (fields) => (
      <MeetingWork
        fields={fields}
        playbook={playbook}
        customerName={customerName}
        settings={defaultSettings}
        now={now}
      />
    ),
    start,
  );

describe('the appointment', () => {
  test('opens a Teams meeting that is filled in', () => {
    live([kickoffOn, { path: path.profile('attendees'), value: 'jane@contoso.com; bob' }]);
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'Create Teams meeting',
      hidden: true,
    });

    const { searchParams } = new URL(link.href);
    expect(searchParams.get('subject')).toBe('Kickoff meeting: Fabrikam');
    expect(searchParams.get('attendees')).toBe('jane@contoso.com');
    expect(Temporal.Instant.from(searchParams.get('startTime')!).toString()).toBe(
      '2026-12-01T09:30:00Z',
    );
    expect(Temporal.Instant.from(searchParams.get('endTime')!).toString()).toBe(
      '2026-12-01T10:30:00Z',
    );
  });

  test('names the attendees that cannot be invited, once one has left the field', () => {
    live([{ path: path.profile('attendees'), value: 'jane@contoso.com; bob; a&<b' }]);
    const field = screen.getByLabelText('Attendees');
    expect(screen.getByText(/not e-mail addresses: bob and a&<b/)).toBeTruthy();

    fireEvent.focusIn(field);
    expect(screen.queryByText(/not e-mail addresses/)).toBeNull();
    fireEvent.focusOut(field);
    expect(screen.getByText(/not e-mail addresses/)).toBeTruthy();
  });

  test('gives a calendar file, with the name as it is', async () => {
    live([kickoffOn], '北京 <b>A, B; C</b>');
    fireEvent.click(screen.getByRole('button', { name: 'Save calendar file', hidden: true }));
    await waitFor(() => expect(saved).toHaveLength(1));

    expect(saved[0]).toMatchObject({ name: 'kickoff.ics', type: 'text/calendar;charset=utf-8' });
    const calendar = new ICAL.Component(ICAL.parse(saved[0]!.content));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.summary).toBe('Kickoff meeting: 北京 <b>A, B; C</b>');
    expect(event.startDate.toString()).toBe('2026-12-01T09:30:00Z');
    expect(event.uid).toBe('c1@kickoff-panel');
  });

  test('has no calendar file without a date', () => {
    live();
    expect(screen.queryByRole('button', { name: 'Save calendar file', hidden: true })).toBeNull();
  });
});

describe('knowledge gaps', () => {
  const three = [
    gap('1', 'topic', 'Without a date'),
    gap('2', 'topic', 'Later'),
    gap('2', 'followUp', '2026-12-01'),
    gap('3', 'topic', 'Late'),
    gap('3', 'followUp', '2026-11-10'),
    gap('4', 'topic', 'Now'),
    gap('4', 'followUp', '2026-11-20'),
  ];
  const lines = () =>
    within(screen.getByRole('list', { name: /^Knowledge gaps/, hidden: true }))
      .getAllByRole('listitem', { hidden: true })
      .map((item) => item.querySelector('summary')!.textContent);

  test('stand by their date, with a word where it is time', () => {
    live(three);

    expect(screen.getByText('Knowledge gaps (4)', { selector: 'summary' })).toBeTruthy();
    expect(lines()).toEqual([
      'LateNov 10, 2026overdue',
      'NowNov 20, 2026due today',
      'LaterDec 1, 2026',
      'Without a date',
    ]);
  });

  test('are closed, and opened again', async () => {
    live(three);
    await click('Close gap: Late');
    expect(screen.getByText('Knowledge gaps (3)', { selector: 'summary' })).toBeTruthy();
    expect(screen.getByText('Closed gaps (1)', { selector: 'summary' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo', hidden: true }));

    await click('Open again: Late');
    expect(screen.getByText('Knowledge gaps (4)', { selector: 'summary' })).toBeTruthy();
  });

  test('are taken back where they were closed by mistake', async () => {
    const { checklist } = live(three);
    await click('Close gap: Late');
    await click('Undo');

    expect(checklist().fields[path.entry('gaps', '3', 'closed')]!.value).toBeNull();
  });

  test('do not jump while one types a date, and keep the focus', async () => {
    const { write } = live(three);
    const field = screen.getAllByLabelText<HTMLInputElement>('Follow-up date')[3]!;
    field.focus();
    fireEvent.focusIn(field);
    await act(() => write([gap('1', 'followUp', '2026-11-01')]));
    expect(lines().at(-1)).toMatch(/^Without a date/);
    expect(document.activeElement).toBe(field);

    field.blur();
    fireEvent.focusOut(field);
    await act(async () => {});
    expect(lines()[0]).toMatch(/^Without a date/);
  });

  test('with a date give a calendar file of that day', async () => {
    live(three);
    expect(
      screen.getAllByRole('button', { name: /^Save calendar file: /, hidden: true }),
    ).toHaveLength(3);
    await click('Save calendar file: Later');
    await waitFor(() => expect(saved).toHaveLength(1));

    const calendar = new ICAL.Component(ICAL.parse(saved[0]!.content));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.summary).toBe('Follow-up with Fabrikam: Later');
    expect(event.startDate.toString()).toBe('2026-12-01');
    expect(event.uid).toBe('2@kickoff-panel');
  });

  test('are captured here, too', async () => {
    live();
    await click('Capture a gap');
    expect(document.activeElement).toBe(screen.getByLabelText('Topic'));
  });
});

describe('the referral', () => {
  const openRisk = [
    risk('kind', 'blocker'),
    risk('text', 'No project lead'),
    risk('reasons', ['project-management']),
    { path: path.profile('services'), value: ['teams'] },
  ];
  const draft = () =>
    screen.findByRole<HTMLAnchorElement>('link', { name: 'Draft request e-mail', hidden: true });
  const bodyOf = ({ href }: HTMLAnchorElement) => decodeURIComponent(href.split('&body=')[1]!);

  test('is offered with the first risk, and not before', async () => {
    const { write } = live();
    expect(screen.getByText('Risks (0)', { selector: 'summary' })).toBeTruthy();
    expect(screen.queryByText('Partner referral')).toBeNull();

    await act(() => write(openRisk));
    expect(screen.getByText('Risks (1)', { selector: 'summary' })).toBeTruthy();
    expect(screen.getByText('Partner referral')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'QuickLeads', hidden: true })).toBeTruthy();
  });

  test('drafts the request, and sets the task in progress', async () => {
    const { checklist } = live(openRisk);
    const link = await draft();
    expect(bodyOf(link)).toContain('- Teams');
    expect(bodyOf(link)).toContain('- Blocker: No project lead');
    expect(link.href).toContain(`subject=${encodeURIComponent('Request for a FastTrack')}`);

    follow(link);
    await act(async () => {});
    expect(statusOf(checklist(), '983')).toBe('In Progress');
  });

  test('that was sent completes the task, and drafting again leaves it so', async () => {
    const { checklist } = live(openRisk);
    await click('Mark as sent');
    expect(statusOf(checklist(), '983')).toBe('Complete');
    expect(screen.getByText('The request was sent.')).toBeTruthy();

    follow(await draft());
    await act(async () => {});
    expect(statusOf(checklist(), '983')).toBe('Complete');
  });

  test('is written in the language that is chosen', async () => {
    live(openRisk);
    await draft();
    fireEvent.change(screen.getByLabelText('Language of the request'), {
      target: { value: 'zh-CN' },
    });

    await waitFor(async () => expect(bodyOf(await draft())).toContain('服务：'));
  });

  test('that is too long is cut, and the whole is on the clipboard', async () => {
    const copied: string[] = [];
    Object.assign(document, {
      execCommand() {
        const event = new Event('copy', { bubbles: true, cancelable: true });
        const setData = (_: string, value: string) => copied.push(value);
        document.body.dispatchEvent(Object.assign(event, { clipboardData: { setData } }));
        return true;
      },
    });
    live([...openRisk, risk('text', '很长'.repeat(600))]);
    const link = await draft();
    expect(link.href.length).toBeLessThanOrEqual(1_900);
    follow(link);
    await act(async () => {});

    expect(copied[0]).toContain('很长'.repeat(600));
    expect(screen.getByText(/All of it is on the clipboard/)).toBeTruthy();
  });

  test('that could not be copied is there to be copied by hand', async () => {
    live([...openRisk, risk('text', '很长'.repeat(600))]);
    follow(await draft());
    await act(async () => {});

    const whole = screen.getByLabelText<HTMLTextAreaElement>('Whole text of the request');
    expect(whole.value).toContain('很长'.repeat(600));
  });
});

test('markup in what was typed is text', () => {
  live([gap('1', 'topic', '<img src=x>'), risk('text', '<img src=x>')], '<img src=x>');
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getAllByText('<img src=x>', { selector: 'bdi' })).toHaveLength(2);
});

async function click(name: string) {
  fireEvent.click(screen.getByRole('button', { name, hidden: true }));
  await act(async () => {});
}

/** Without opening the mail program. */
function follow(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => event.preventDefault(), { once: true });
  fireEvent.click(link);
}
