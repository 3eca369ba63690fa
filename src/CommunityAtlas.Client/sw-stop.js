import { isOwn } from './offline/store-names.js';

/** Takes the place of a worker that has to go: it removes what this site keeps, and then itself. Open pages go on, over the network. */
const scope = /** @type {any} */ (globalThis);
const root = new URL('./', scope.location.href);

scope.addEventListener('install', () => scope.skipWaiting());
scope.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(giveUp()));

async function giveUp() {
  for (const name of await caches.keys()) {
    if (isOwn(name, root)) await caches.delete(name);
  }
  await scope.registration.unregister();
}
