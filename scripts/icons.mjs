import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../tests/browsers/find.mjs';
import { root } from './root.mjs';

/** Draws public/icon.svg in the sizes that browsers want. The drawing itself is simpler when small. */

const sizes = [16, 32, 48, 96, 128];
const folder = join(root, 'public', 'icon');

await mkdir(folder, { recursive: true });
const svg = await readFile(join(root, 'public', 'icon.svg'), 'base64');
const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  // As an image: so the media query in the drawing sees the size of the icon.
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
console.log(`Icons of ${sizes.join(', ')} pixels are in ${folder}`);
