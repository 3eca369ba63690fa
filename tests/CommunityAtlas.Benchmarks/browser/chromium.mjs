// Chromium over a pipe, without any package: a browser, fresh profiles in it, a page in each.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** 1.6 Mbit/s down, 0.75 up, 150 ms to the first byte: the link of Lighthouse's slow 4G. */
export const slowLink = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

export async function launch() {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-chromium-'));
  const browser = spawn(process.env.CHROMIUM_PATH || 'chromium', [
    '--headless=new', '--remote-debugging-pipe', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync',
    '--disable-background-networking', '--disable-component-update', '--ignore-certificate-errors', `--user-data-dir=${profile}`,
  ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const waiting = new Map();
  const listeners = new Set();
  let number = 0;
  let rest = '';
  browser.stdio[4].setEncoding('utf8');
  browser.stdio[4].on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop();
    for (const text of messages) {
      const message = JSON.parse(text);
      const answer = waiting.get(message.id);
      if (!answer) {
        for (const listener of listeners) listener(message);
        continue;
      }
      waiting.delete(message.id);
      if (message.error) answer.reject(new Error(`${answer.method}: ${message.error.message}`));
      else answer.resolve(message.result);
    }
  });
  const send = (method, params = {}, sessionId = undefined) => new Promise((resolve, reject) => {
    const id = ++number;
    waiting.set(id, { resolve, reject, method });
    browser.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
  });

  /** A page of a profile of its own (nothing cached) at an address; its network is the link, also in its workers. */
  async function openPage(url, link) {
    const { browserContextId } = await send('Target.createBrowserContext');
    const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const sessions = new Set([sessionId]);
    const slow = (session) => Promise.all([
      send('Network.enable', {}, session),
      link && send('Network.emulateNetworkConditions', link, session),
    ]);
    const loaded = new Promise((resolve) => {
      const listener = (message) => {
        if (message.method === 'Page.loadEventFired' && message.sessionId === sessionId) resolve();
        if (message.method === 'Target.attachedToTarget' && sessions.has(message.sessionId)) {
          const worker = message.params.sessionId;
          sessions.add(worker);
          // A worker that waits may answer only once it runs; what is sent first still takes effect first.
          slow(worker).catch(() => {});
          send('Runtime.runIfWaitingForDebugger', {}, worker).catch(() => {});
        }
      };
      listeners.add(listener);
    });
    await send('Page.enable', {}, sessionId);
    await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, sessionId);
    await send('Page.navigate', { url }, sessionId);
    await loaded;
    await slow(sessionId);
    return {
      /** The value of an asynchronous expression. */
      async evaluate(expression) {
        const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId);
        if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
        return answer.result.value;
      },
      close: async () => {
        listeners.clear();
        await send('Target.disposeBrowserContext', { browserContextId });
      },
    };
  }

  return {
    openPage,
    async close() {
      const ended = new Promise((resolve) => browser.on('exit', resolve));
      await send('Browser.close').catch(() => {});
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
