// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { GoOnForm } from './GoOnForm';

afterEach(cleanup);

test('the reason has the focus, and is given without blanks around it', async () => {
  const onReason = vi.fn(async () => true);
  render(<GoOnForm onReason={onReason} onClose={() => {}} />);
  const field = screen.getByRole('textbox');
  expect(document.activeElement).toBe(field);

  fireEvent.input(field, { target: { value: '  called us ' } });
  await act(async () => {});
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(onReason).toHaveBeenCalledWith('called us');
});
