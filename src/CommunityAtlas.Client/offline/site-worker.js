import { dayInWords, isSensitive, isSound, stampedCopy } from './copies.js';
import { partsOf } from './page-parts.js';
import { indexPrefix, isAskedFor, savedFrom, savedOn, shellPrefix } from './store-names.js';

/**
 * What the build tells the worker.
 * @typedef {{build: string, shell: string[], offline: string, saved: string, old: string}} WorkerSettings
 */

const patience = 4000;
const longAgo = 180 * 24 * 60 * 60 * 1000;

/** What stands between the pages and the network: the network first, the kept copy when it does not answer. */
export class SiteWorker {
  /**
   * @param {URL} root of the site
   * @param {WorkerSettings} settings
   */
  constructor(root, settings) {
    this.root = root;
    this.settings = settings;
    this.shellName = shellPrefix(root) + settings.build;
    this.shell = new Set(settings.shell.map((path) => new URL(path, root).href));
  }

  /** The shell, fetched past the cache of HTTP; one missing file and nothing is installed. */
  async install() {
    const cache = await caches.open(this.shellName);
    await Promise.all([...this.shell].map(async (address) => {
      const response = await fetch(address, { cache: 'reload' });
      if (!isSound(response)) throw new TypeError(`${address} cannot be kept`);
      await cache.put(address, stampedCopy(await response.blob(), response, address));
    }));
  }

  /** Gives up the shells of earlier builds of this site, and no cache of anybody else. */
  async activate() {
    for (const name of await caches.keys()) {
      if (name.startsWith(shellPrefix(this.root)) && name !== this.shellName) await caches.delete(name);
    }
  }

  /**
   * The answer to a request, or null to leave it to the browser.
   * @param {Request} request
   * @param {(work: Promise<unknown>) => void} meanwhile
   * @returns {Promise<Response> | null}
   */
  answer(request, meanwhile) {
    const address = new URL(request.url);
    if (request.method !== 'GET' || !address.href.startsWith(this.root.href)) return null;
    if (request.mode === 'navigate') return this.page(request, address, meanwhile);
    if (this.shell.has(address.href)) return this.part(request);
    const path = address.href.slice(this.root.href.length);
    if (path === 'search/index/manifest.json') return this.manifest(request);
    return path.startsWith('assets/') || path.startsWith('search/index/') ? this.keptPart(request) : null;
  }

  /**
   * Styles, scripts and pictures of the shell have names of their content: the copy is always right.
   * @param {Request} request
   */
  async part(request) {
    const kept = await (await caches.open(this.shellName)).match(request.url);
    return kept ?? this.keptPart(request);
  }

  /**
   * A file that belongs to kept pages or to kept search has a name of its content too. Nothing is added here: single files would
   * tell what somebody looked for. Whoever asks past all caches means it.
   * @param {Request} request
   */
  async keptPart(request) {
    const copy = request.cache === 'reload' ? null : await this.find(request.url);
    return copy ? copy.response : fetch(request);
  }

  /**
   * The newest manifest that can be had: files of it that are not kept come over the network.
   * @param {Request} request
   */
  async manifest(request) {
    const copy = await this.find(request.url);
    if (!copy) return fetch(request);
    try {
      const response = await fetch(request, { signal: AbortSignal.timeout(patience) });
      if (response.ok) return response;
    } catch {
      // The kept one is as good as what was kept with it.
    }
    return copy.response;
  }

  /**
   * @param {Request} request
   * @param {URL} address
   * @param {(work: Promise<unknown>) => void} meanwhile
   */
  async page(request, address, meanwhile) {
    const key = address.origin + address.pathname;
    const copy = await this.find(key);
    try {
      const response = await (copy ? fetch(request, { signal: AbortSignal.timeout(patience) }) : fetch(request));
      if (copy?.cache && isSound(response)) meanwhile(this.refresh(copy.cache, key, copy.response, response.clone()));
      return response;
    } catch {
      return copy ? this.marked(copy.response) : this.offlinePage();
    }
  }

  /**
   * The kept copy of a page or of a file; of several the newest. Of the shell, and of search, without its cache: those are never
   * renewed in part.
   * @param {string} key
   * @returns {Promise<{response: Response, cache: Cache | null} | null>}
   */
  async find(key) {
    /** @type {{response: Response, cache: Cache | null} | null} */
    let newest = null;
    for (const name of await caches.keys()) {
      const isWhole = name === this.shellName || name.startsWith(indexPrefix(this.root));
      if (!isWhole && !isAskedFor(name, this.root)) continue;
      // Opening would bring back a cache that a page is giving up at this moment.
      const response = await caches.match(key, { cacheName: name });
      if (response && momentOf(response) > (newest ? momentOf(newest.response) : '')) newest = { response, cache: isWhole ? null : await caches.open(name) };
    }
    return newest;
  }

  /**
   * A page somebody has saved is kept as it was read last; one that has become sensitive is not.
   * @param {Cache} cache
   * @param {string} key
   * @param {Response} before
   * @param {Response} response
   */
  async refresh(cache, key, before, response) {
    if (before.headers.get(savedFrom) !== key) return;
    const html = await response.text();
    if (isSensitive(html)) {
      await cache.delete(key);
      return;
    }
    for (const address of partsOf(html, this.root)) {
      if (await cache.match(address)) continue;
      const part = await fetch(address);
      if (!isSound(part)) return;
      await cache.put(address, stampedCopy(await part.blob(), part, address));
    }
    await cache.put(key, stampedCopy(html, response, key));
  }

  /**
   * A copy says of itself that it is one.
   * @param {Response} copy
   */
  async marked(copy) {
    const html = await copy.text();
    const lines = [this.settings.saved.replace('{0}', dayInWords(momentOf(copy)))];
    const checked = /<main [^>]*data-checked="([0-9-]+)"/.exec(html);
    if (checked && Date.now() - Date.parse(checked[1]) > longAgo) lines.push(this.settings.old);
    const note = `<div class="notice notice-warning saved-note" role="status">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
    return new Response(html.replace(/<main [^>]*>/, (main) => main + note), { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }

  async offlinePage() {
    const page = await (await caches.open(this.shellName)).match(new URL(this.settings.offline, this.root));
    return page ?? Response.error();
  }
}

/** @param {Response} response */
function momentOf(response) {
  return response.headers.get(savedOn) ?? '';
}
