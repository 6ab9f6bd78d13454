import { expect } from '@playwright/test';
import type { View } from './views.ts';

/** What can be done about the page on the screen, beside a customer that is shown. */
export async function openThisPage(popup: View): Promise<void> {
  await popup.getByRole('button', { name: 'Menu', exact: true }).click();
  await popup.getByRole('menuitem', { name: 'This page' }).click();
  await expect(popup.getByRole('heading', { name: 'This page', exact: true })).toBeFocused();
}
