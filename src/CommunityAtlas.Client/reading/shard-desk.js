/**
 * @typedef {import('../shards/shard-loader.js').Family} Family
 * @typedef {import('../shards/shard-loader.js').ShardLoader} ShardLoader
 */

/** More rounds than any query needs; a reader that asks on and on has lost its way. */
const mostRounds = 40;

/**
 * The shards of one query. Work is written as if all shards were here: what is not here yet is noted, the work is thrown away, all
 * that was noted is fetched together, and the work is done again. So a query costs as few rounds as it can, and no step waits
 * for another by accident.
 */
export class ShardDesk {
  /**
   * @param {ShardLoader} loader
   * @param {AbortSignal} [signal]
   */
  constructor(loader, signal) {
    this.loader = loader;
    this.signal = signal;
    /** @type {Map<string, unknown>} */
    this.here = new Map();
    /** @type {Map<string, (signal: AbortSignal) => Promise<unknown>>} */
    this.wanted = new Map();
    /** How often something was missing: a part of the work that finds it unchanged is done, whatever other parts wait for. */
    this.missed = 0;
  }

  /** Whether something is missing, so that what is worked out now will be thrown away. */
  get isWaiting() {
    return this.wanted.size > 0;
  }

  /**
   * A shard, or undefined when it has yet to be fetched.
   * @template T
   * @param {Family} family
   * @param {string} hash
   * @param {(payload: Uint8Array) => T} read
   * @returns {T | undefined}
   */
  get(family, hash, read) {
    const key = family.name + hash;
    let shard = this.here.get(key);
    if (shard === undefined) {
      shard = this.loader.peek(family, hash);
      if (shard !== undefined) this.here.set(key, shard);
      else {
        this.missed++;
        this.wanted.set(key, (signal) => this.loader.load(family, hash, read, signal));
      }
    }
    return /** @type {T | undefined} */ (shard);
  }

  /**
   * A shard that is here already, or undefined; nothing is asked for.
   * @param {Family} family
   * @param {string} hash
   * @returns {unknown}
   */
  peek(family, hash) {
    return this.here.get(family.name + hash) ?? this.loader.peek(family, hash);
  }

  /**
   * Does the work until nothing is missing.
   * @template T
   * @param {() => T} work
   * @returns {Promise<T>}
   */
  async finish(work) {
    for (let round = 0; round < mostRounds; round++) {
      this.signal?.throwIfAborted();
      const done = work();
      if (!this.isWaiting) return done;
      await this.fetchWanted();
    }
    throw new Error('a query asks for ever more shards');
  }

  /** Fetches what is missing, all at once. */
  async fetchWanted() {
    const wanted = [...this.wanted];
    this.wanted.clear();
    // One listener for all of them, however many there are.
    const controllers = wanted.map(() => new AbortController());
    const stop = () => controllers.forEach((controller) => controller.abort(this.signal?.reason));
    this.signal?.addEventListener('abort', stop, { once: true });
    try {
      await Promise.all(wanted.map(async ([key, load], i) => this.here.set(key, await load(controllers[i].signal))));
    } finally {
      this.signal?.removeEventListener('abort', stop);
    }
  }
}
