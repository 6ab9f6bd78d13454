// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { askToRunOn } from '@/browser/crm-access';
import { pageAt } from './page-for-tests';
import { TurnOn } from './TurnOn';

const order: string[] = [];
vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/crm-access', () => ({ askToRunOn: vi.fn() }));
beforeEach(() => {
  order.length = 0;
  vi.mocked(ask).mockImplementation(async (): Promise<never> => {
    order.push('told');
    return { ok: true, value: null } as never;
  });
  vi.mocked(askToRunOn).mockImplementation(async () => {
    order.push('asked');
    return true;
  });
});
afterEach(cleanup);

const page = pageAt('http://crm.test/#crm/model/party.party/2', { isPermitted: false });
const tryton = { id: 'tryton', name: 'Tryton' };
const monday = { id: 'monday', name: 'monday CRM', setting: 'boards' } as const;
const button = () => screen.getByRole('button', { name: /^Turn on for / });

test('the background knows which CRM it is before the browser is asked, which is in the click', async () => {
  const onDone = vi.fn();
  render(<TurnOn page={page} crm={tryton} onDone={onDone} />);
  expect(
    screen.getByText(/^The browser asks first: .* on crm.test, and on no other host/),
  ).toBeTruthy();
  fireEvent.click(button());

  expect(order).toEqual(['told', 'asked']);
  expect(ask).toHaveBeenCalledWith({ ask: 'turnOn', address: page.url.href, crm: 'tryton' });
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
});

test('refused, it says that nothing changed', async () => {
  vi.mocked(askToRunOn).mockResolvedValue(false);
  const onDone = vi.fn();
  render(<TurnOn page={page} crm={tryton} onDone={onDone} />);
  fireEvent.click(button());

  expect((await screen.findByRole('alert')).textContent).toContain('did not grant access');
  expect(onDone).not.toHaveBeenCalled();
});

test('where the permission was taken back, it says that everything is kept', () => {
  render(<TurnOn page={{ ...page, settings: { crm: 'tryton' } }} crm={tryton} onDone={vi.fn()} />);

  expect(screen.getByText(/turned on Tryton on crm.test before.*Everything is kept/)).toBeTruthy();
});

test('of what the organisation has set it does not say that the user had turned it on', () => {
  const settings = { crm: 'tryton', byPolicy: '' };
  render(<TurnOn page={{ ...page, settings }} crm={tryton} onDone={vi.fn()} />);

  expect(screen.getByText(/is not turned on yet/)).toBeTruthy();
});

test('a CRM with boards wants their numbers, and proposes the one on the screen', async () => {
  const board = pageAt('https://x.monday.com/boards/123/pulses/9', { isPermitted: false });
  render(<TurnOn page={board} crm={monday} onDone={vi.fn()} />);
  const field = screen.getByLabelText('Boards with customers') as HTMLInputElement;
  expect(field.value).toBe('123');

  fireEvent.input(field, { target: { value: '123, x' } });
  fireEvent.click(button());
  expect(await screen.findByText(/Write numbers/)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(order).toEqual([]);

  fireEvent.input(field, { target: { value: ' 123,  45 ' } });
  fireEvent.click(button());
  expect(ask).toHaveBeenCalledWith(
    expect.objectContaining({ ask: 'turnOn', crm: 'monday', values: ['123', '45'] }),
  );
});
