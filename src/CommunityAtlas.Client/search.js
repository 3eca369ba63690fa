import { SearchFailure } from './failures.js';
import { RemoteEngine } from './running/remote-engine.js';
import { trustedScript } from './running/trusted-script.js';

/**
 * @typedef {import('./running/remote-engine.js').Engine} Engine
 * @typedef {import('./shards/shard-loader.js').Traffic} Traffic
 */

/** The engine as a worker, and as a module: beside this module, joined or not. */
const engineAddress = new URL('./worker.js', import.meta.url);

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
    return new Worker(trustedScript(engineAddress.href), { type: 'module', name: 'search' });
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
