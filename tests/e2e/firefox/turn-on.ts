import type { Page } from 'puppeteer-core';
import type { LaunchedFirefox } from '../../browsers/firefox.ts';

/**
 * Turns the extension on for the host of this page. Not by the popup, which gets `activeTab` only by
 * a click on the toolbar button, and no driver can click there: another page of the extension asks.
 */
export async function turnOn(page: Page, firefox: LaunchedFirefox): Promise<void> {
  const { protocol, hostname } = new URL(page.url());
  const asking = await firefox.openExtensionPage('options.html');
  await asking.evaluate((origin) => {
    const button = document.createElement('button');
    button.id = 'turn-on';
    button.addEventListener('click', async () => {
      button.dataset.granted = `${await browser.permissions.request({ origins: [origin] })}`;
    });
    document.body.prepend(button);
  }, `${protocol}//${hostname}/*`);
  // A real click: without one the browser does not let it ask.
  await asking.click('#turn-on');
  await asking.waitForSelector('#turn-on[data-granted=true]');
  await asking.close();
  await page.bringToFront();
}

/** What is used of the extension's API inside the browser. */
declare const browser: {
  readonly permissions: { request(what: { origins: string[] }): Promise<boolean> };
};
