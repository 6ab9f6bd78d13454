import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Worker } from '@playwright/test';

/** What is used of the extension's API inside the browser. */
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly storage: { readonly session: { get(): Promise<unknown> } };
};

/** The background as Playwright knows it, once it has been started. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return (
    context.serviceWorkers().find(isOfExtension) ??
    (await context.waitForEvent('serviceworker', { predicate: isOfExtension, timeout: 20_000 }))
  );
}

function isOfExtension(worker: Worker): boolean {
  return worker.url().startsWith('chrome-extension://');
}

export async function startWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  await bringWorker(context, extensionId, 'running');
  return backgroundOf(context);
}

export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  await bringWorker(context, extensionId, 'stopped');
}

/** As at an update: the extension ends, and starts anew. */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<void> {
  const before = await startWorker(context, extensionId);
  const restarted = context.waitForEvent('serviceworker', { predicate: isOfExtension });
  // The worker ends with the call, and cannot say so.
  await before.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  if (await isAnswered(await restarted)) return;
  await stopWorker(context, extensionId);
  await startWorker(context, extensionId);
}

/**
 * Starts or stops the background and waits until that is so. To Playwright it stays the same
 * worker, whichever of its lives it is in.
 */
async function bringWorker(
  context: BrowserContext,
  extensionId: string,
  wanted: 'running' | 'stopped',
) {
  const scopeURL = `chrome-extension://${extensionId}/`;
  const devTools = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const reached = new Promise<void>((resolve) => {
    devTools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(
        ({ scriptURL, status }) => scriptURL.startsWith(scopeURL) && status !== 'redundant',
      );
      if (ours.some(({ runningStatus }) => runningStatus === wanted)) resolve();
    });
  });

  await devTools.send('ServiceWorker.enable');
  if (wanted === 'running') await devTools.send('ServiceWorker.startWorker', { scopeURL });
  else await devTools.send('ServiceWorker.stopAllWorkers');
  await reached;
  await devTools.detach();
}

/**
 * In one of a hundred reloads Chromium 156 starts a worker that hears no event and gets no answer
 * to any call. The browser ends it after 30 idle seconds, though not while DevTools look on.
 */
function isAnswered(worker: Worker): Promise<boolean> {
  const answer = worker.evaluate(() => chrome.storage.session.get());
  const heard = answer.then(
    () => true,
    () => false,
  );
  return Promise.race([heard, setTimeout(5_000, false, { ref: false })]);
}
