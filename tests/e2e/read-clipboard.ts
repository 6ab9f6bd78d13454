import type { Page } from '@playwright/test';

/** What was copied, pasted where a CRM's note would be. */
export async function readClipboard(page: Page): Promise<{ html: string; plain: string }> {
  const note = await page.context().newPage();
  await note.goto('http://plain.test/');
  await note.evaluate(() => {
    document.body.innerHTML = '<div contenteditable="true" id="note">.</div>';
    document.body.addEventListener('paste', (event) => {
      const { clipboardData } = event;
      Reflect.set(window, 'pasted', {
        html: clipboardData!.getData('text/html'),
        plain: clipboardData!.getData('text/plain'),
      });
    });
  });
  await note.locator('#note').click();
  await note.keyboard.press('Control+V');
  await note.waitForFunction(() => Reflect.has(window, 'pasted'));
  const pasted = await note.evaluate(() => Reflect.get(window, 'pasted'));
  await note.close();
  return pasted;
}
