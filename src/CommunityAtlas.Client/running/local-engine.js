import { SearchFailure, failureOf } from '../failures.js';
import { OpenIndex } from '../reading/open-index.js';
import { parseManifest } from '../shards/search-manifest.js';
import { ShardLoader } from '../shards/shard-loader.js';
import { operations } from './operations.js';

/** Where the index lies, from the site's root. */
const folder = 'search/index/';

/** An engine on this thread. */
export class LocalEngine {
  /**
   * @param {string} base the site's root, with a closing slash
   * @param {typeof fetch} fetcher
   * @param {Promise<string | null>} [manifest] its text, where somebody else has asked for it; null where that failed
   */
  constructor(base, fetcher, manifest) {
    this.base = base;
    this.manifest = manifest;
    this.loader = new ShardLoader(base + folder, fetcher);
    /** @type {Promise<OpenIndex> | null} */
    this.index = null;
  }

  /**
   * @param {string} method
   * @param {readonly unknown[]} args
   * @param {AbortSignal} signal
   * @returns {Promise<unknown>}
   */
  async call(method, args, signal) {
    if (method === 'traffic') return { ...this.loader.traffic };
    const operation = operations.get(method);
    if (!operation) throw new SearchFailure('stopped', `no operation ${method}`);
    let opening = this.open();
    try {
      return await operation(await opening, args, signal);
    } catch (thrown) {
      if (signal.aborted) throw signal.reason;
      if (!(thrown instanceof SearchFailure) || thrown.code !== 'gone') throw failureOf(thrown);
    }
    // The site was published anew since the manifest was read, and its old shards are gone: once more with the new one.
    if (this.index === opening) this.index = null;
    opening = this.open('reload');
    try {
      return await operation(await opening, args, signal);
    } catch (thrown) {
      if (signal.aborted) throw signal.reason;
      throw failureOf(thrown);
    }
  }

  close() {
    this.loader.forget();
    this.index = null;
  }

  /**
   * The index, its manifest read once. A failure is not remembered.
   * @param {RequestCache} [cache]
   */
  open(cache) {
    if (this.index !== null) return this.index;
    const opening = this.manifestText(cache).then((text) => {
      const manifest = parseManifest(text);
      this.loader.held = manifest.held;
      return OpenIndex.of(manifest, this.loader, this.base);
    });
    this.index = opening;
    opening.catch(() => {
      if (this.index === opening) this.index = null;
    });
    return opening;
  }

  /**
   * What was asked for elsewhere counts once: whoever asks again wants it anew.
   * @param {RequestCache} [cache]
   */
  async manifestText(cache) {
    const given = cache ? undefined : this.manifest;
    this.manifest = undefined;
    return (await given) ?? this.loader.manifest(cache);
  }
}
