import { SearchFailure } from './failures.js';
import { RemoteEngine } from './running/remote-engine.js';
import { trustedScript } from './running/trusted-script.js';

/**
 * @typedef {import('./running/remote-engine.js').Engine} Engine
 * @typedef {import('./running/search-operation.js').Answer} Answer
 * @typedef {import('./running/search-operation.js').FacetCount} FacetCount
 * @typedef {import('./running/search-operation.js').SearchOptions} SearchOptions
 * @typedef {import('./running/suggest-operation.js').Place} Place
 * @typedef {import('./running/suggest-operation.js').Suggestion} Suggestion
 * @typedef {import('./shards/shard-loader.js').Traffic} Traffic
 */

/** The engine as a worker, and as a module: beside this module, joined or not. */
const engineAddress = new URL('./worker.js', import.meta.url);
const siteWorkerAddress = new URL('../../sw.js', import.meta.url);

/**
 * A site's search. Nothing is fetched before it is asked; nothing is stored; no word of a query leaves the device.
 * @param {object} options
 * @param {string | URL} options.base the site's root
 * @param {typeof fetch} [options.fetch] another way to get files, for tests; the work is then done on this thread
 * @param {boolean} [options.useWorker] false to work on this thread, in slices
 * @returns {Search}
 */
export function createSearch({ base, fetch: fetcher, useWorker = true }) {
  const root = new URL(base, globalThis.location?.href);
  if (!root.pathname.endsWith('/')) root.pathname += '/';
  const startHere = async () => {
    const engine = await import('./worker.js');
    return engine.startHere(root.href, fetcher ?? ((address, init) => globalThis.fetch(address, init)));
  };
  const startWorker = () => {
    if (!useWorker || fetcher || typeof Worker === 'undefined') throw new SearchFailure('unsupported', 'no worker');
    return new Worker(trustedScript(engineAddress.href, [siteWorkerAddress.href]), { type: 'module', name: 'search' });
  };
  return new Search(new RemoteEngine(root.href, startWorker, startHere));
}

/** A site's search, as pages see it. A failure is a SearchFailure with its sentences. */
export class Search {
  /** @param {Engine} engine */
  constructor(engine) {
    this.engine = engine;
    /** @type {Map<string, AbortController>} */
    this.latest = new Map();
  }

  /**
   * Answers a query: words, or nothing but filters. A newer search ends an older one with an AbortError.
   * @param {string} words
   * @param {SearchOptions} [options]
   * @param {AbortSignal} [signal]
   * @returns {Promise<Answer>}
   */
  async search(words, options = {}, signal) {
    return /** @type {Answer} */ (await this.ask('search', 'search', [words, options], signal));
  }

  /**
   * How many results each value of some facets would give.
   * @param {string} words
   * @param {SearchOptions} options
   * @param {readonly string[]} facets
   * @param {AbortSignal} [signal]
   * @returns {Promise<Record<string, FacetCount[]>>}
   */
  async facets(words, options, facets, signal) {
    return /** @type {Record<string, FacetCount[]>} */ (await this.ask('facets', 'facets', [words, options, facets], signal));
  }

  /**
   * What somebody who types may mean, also while an input method composes.
   * @param {string} text
   * @param {AbortSignal} [signal]
   * @returns {Promise<Suggestion[]>}
   */
  async suggest(text, signal) {
    return /** @type {Suggestion[]} */ (await this.ask('suggest', 'suggest', [text], signal));
  }

  /**
   * Areas that distances can be measured from, by name or reading.
   * @param {string} text
   * @param {AbortSignal} [signal]
   * @returns {Promise<Place[]>}
   */
  async places(text, signal) {
    return /** @type {Place[]} */ (await this.ask('places', 'places', [text], signal));
  }

  /** Fetches what every query needs, ahead of the first. */
  async warm() {
    await this.ask('warm', 'warm', []);
  }

  /** What was asked of the host so far. @returns {Promise<Traffic>} */
  async traffic() {
    return /** @type {Traffic} */ (await this.engine.call('traffic', [], new AbortController().signal));
  }

  /** Ends the worker and forgets what was fetched. */
  close() {
    this.engine.close();
  }

  /**
   * Asks the engine. Of calls in one lane only the latest matters: those before it end with an AbortError.
   * @param {string} lane
   * @param {string} method
   * @param {unknown[]} args
   * @param {AbortSignal} [signal]
   */
  ask(lane, method, args, signal) {
    this.latest.get(lane)?.abort();
    const own = new AbortController();
    this.latest.set(lane, own);
    if (signal?.aborted) own.abort(signal.reason);
    else signal?.addEventListener('abort', () => own.abort(signal.reason), { once: true, signal: own.signal });
    return this.engine.call(method, args, own.signal);
  }
}
