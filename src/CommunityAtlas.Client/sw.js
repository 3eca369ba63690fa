import { SiteWorker } from './offline/site-worker.js';

const scope = /** @type {any} */ (globalThis);
const site = new SiteWorker(new URL('./', scope.location.href), scope.atlas);

scope.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(site.install()));
scope.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(site.activate()));
scope.addEventListener('message', (/** @type {any} */ event) => {
  if (event.data === 'update') scope.skipWaiting();
});
scope.addEventListener('fetch', (/** @type {any} */ event) => {
  const answer = site.answer(event.request, (work) => event.waitUntil(work.catch(() => {})));
  if (answer) event.respondWith(answer);
});
