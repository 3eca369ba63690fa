import { trustedScript } from '../running/trusted-script.js';
import { watchExit } from './exit-link.js';
import { offerPrinting } from './print-button.js';

/**
 * What every page does: its exit link and its print buttons work; it has the worker registered, so that the offline page is there when it is needed, and offers an update when
 * there is one. The page's own words decide: a site without a worker has no such line.
 * @param {string} script address of the page's own script, two folders below the root of the site
 * @param {() => Promise<unknown>} loadSaving gets what keeps and removes pages, where a page offers that
 */
export function startPage(script, loadSaving) {
  watchExit();
  offerPrinting();
  const bar = document.getElementById('update');
  const worker = navigator.serviceWorker;
  if (!bar || !worker) return;
  if (document.querySelector('[data-saving]')) loadSaving();
  const root = new URL('../../', script);
  const address = new URL('sw.js', root).href;
  const register = () => worker.register(trustedScript(address, [new URL('worker.js', script).href]), { scope: root.pathname, updateViaCache: 'none' })
    .then((registration) => watch(registration, bar), () => {});
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

/**
 * @param {ServiceWorkerRegistration | undefined} registration none where workers are switched off
 * @param {HTMLElement} bar
 */
function watch(registration, bar) {
  if (!registration) return;
  let isAsked = false;
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) bar.hidden = false;
  };
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
  bar.querySelector('button')?.addEventListener('click', () => {
    isAsked = true;
    registration.waiting?.postMessage('update');
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!isAsked) return;
    isAsked = false;
    location.reload();
  });
}
