import type { Page } from '@playwright/test';
import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { panelAddress, recordAddress } from './places.ts';
import { heading, panelShowing } from './views.ts';

const { contoso } = customers;

/** A language nobody has: every text of ours is longer, accented and in these brackets (ADR 0019). */
const [open, close] = ['⟦', '⟧'];

/** What is not ours to translate: names, figures, ids, addresses, languages in their own words. */
const notOurs = [
  contoso.name,
  'Dynamics 365',
  'English',
  '简体中文',
  'Português (Brasil)',
  'qps-plocm',
  'qps-ploc',
  'UTC',
];

for (const language of ['qps-ploc', 'qps-plocm']) {
  test(`${language}: no text is hard-coded, and none is cut off`, async ({ page, chromium }) => {
    await page.goto(recordAddress(contoso));
    await panelShowing(page, contoso.name);
    await speakIn(page, chromium.extensionId, language);

    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(panelAddress(chromium.extensionId));
      await expect(heading(page)).toHaveText(contoso.name);
      await expect(page.locator('html')).toHaveAttribute(
        'dir',
        language === 'qps-plocm' ? 'rtl' : 'ltr',
      );
      // Parts that come later are there once the last of them is.
      await expect(page.locator('.after .folded').last()).toBeVisible();
      await openEverything(page);
      expect(await textsOfNobody(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);

      for (const place of [0, 1, 2, 3]) {
        await page.locator('.head .more').click();
        await page.getByRole('menuitem').nth(place).click();
        await expect(page.locator('.page h2').first()).toBeFocused();
        await expect(page.locator('.page')).toContainText(/⟦.*⟧/);
        await openEverything(page);
        expect(await textsOfNobody(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        await page.locator('.page-head button').click();
      }
    }

    await page.setViewportSize({ width: 720, height: 900 });
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(open);
    await openEverything(page);
    expect(await textsOfNobody(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });
}

async function speakIn(page: Page, extensionId: string, language: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(async (language) => {
    const { chrome } = window as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
    };
    const { ok } = await chrome.runtime.sendMessage({ ask: 'settings', change: { language } });
    if (!ok) throw new Error(`${language} was refused`);
  }, language);
}

function openEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const more of document.querySelectorAll<HTMLElement>('.task .more[aria-expanded=false]')) {
      more.click();
    }
  });
}

/** Texts and names in sight that neither are in the brackets nor are somebody else's. */
function textsOfNobody(page: Page): Promise<string[]> {
  return page.evaluate(
    ([open, close, notOurs]) => {
      const said: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const inMarkup = walker.currentNode.parentElement?.closest('script, style, textarea, bdi');
        if (!inMarkup) said.push(walker.currentNode.textContent ?? '');
      }
      for (const element of document.querySelectorAll(
        '[aria-label], [title], [placeholder], [aria-description]',
      )) {
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-description']) {
          said.push(element.getAttribute(name) ?? '');
        }
      }
      const within = new RegExp(`${open}[^${open}${close}]*${close}`, 'g');
      return said.filter((text) => {
        let rest = text;
        // Texts within texts, as a condition in 'Applies if …', from the innermost out.
        for (let before = ''; before !== rest; ) {
          before = rest;
          rest = rest.replace(within, '');
        }
        for (const name of notOurs) rest = rest.replaceAll(name, '');
        // Dates and weekdays are the browser's own (Intl), addresses are the link's.
        if (/^\s*https?:\S+\s*$/.test(rest)) return false;
        rest = rest.replace(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(day)?\b,?/g, '');
        rest = rest.replace(
          /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b[AP]M\b/g,
          '',
        );
        // The words between the parts of a list are Intl's, too.
        rest = rest.replace(/\b(and|or)\b/g, '');
        return /\p{L}/u.test(rest);
      });
    },
    [open, close, notOurs] as const,
  );
}

/** What is wider than its place, and is neither scrolled nor told in full by its title. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (!element.checkVisibility() || element.closest('.unseen')) return false;
      if (element instanceof HTMLSelectElement) return isNarrow(element);
      if (element.matches('input, textarea, option, meter, progress')) return false;
      const { overflowX, display } = getComputedStyle(element);
      if (display === 'inline' || element.title) return false;
      return overflowX === 'visible'
        ? element.scrollWidth > element.clientWidth + 1 && element.children.length === 0
        : element.scrollWidth > element.clientWidth + 1;
    });
    /** Whether its longest answer does not fit, though it has not got the whole line. */
    function isNarrow(select: HTMLSelectElement): boolean {
      const is = select.offsetWidth;
      const line = select.closest('.pair') ?? select.parentElement;
      if (is >= (line?.clientWidth ?? 0)) return false;
      const before = select.style.cssText;
      select.style.cssText = 'width: max-content; min-width: 0; max-width: none';
      const wants = select.offsetWidth;
      select.style.cssText = before;
      return wants > is;
    }
    const scrolls = document.documentElement.scrollWidth > innerWidth;
    return [
      ...(scrolls ? ['the page scrolls sideways'] : []),
      ...wide.map((each) => each.outerHTML.slice(0, 200)),
    ];
  });
}
