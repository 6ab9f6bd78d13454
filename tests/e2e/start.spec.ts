import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('npm start shows a customer: screenshots of panel and popup, and what to look at', () => {
  const pictures = ['screenshots/start-panel.png', 'screenshots/start-popup.png'];
  for (const picture of pictures) rmSync(picture, { force: true });

  const started = spawnSync(process.execPath, ['scripts/start.mjs', '--once', '--built'], {
    encoding: 'utf8',
    // As on a machine without a display.
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });

  expect(started.stderr).not.toMatch(/Error/);
  expect(started.status).toBe(0);
  for (const picture of pictures) {
    expect(started.stdout).toContain(picture);
    expect(statSync(picture).size).toBeGreaterThan(5_000);
  }
  expect(started.stdout).toContain('.output/chrome-mv3');
});
