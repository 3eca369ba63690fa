import { SearchFailure } from '../failures.js';
import { damage } from './byte-reader.js';
import { unpack } from './shard-frame.js';
import { shardName } from './shard-name.js';

/**
 * @typedef {(packed: Uint8Array) => Promise<Uint8Array>} Unpack
 * @typedef {{name: string, byte: number, unpack?: Unpack}} Family folder of its files, the byte they carry, and how they are unpacked when not as all others
 * @typedef {{files: number, bytes: number}} Traffic what was asked of the host so far
 * @typedef {{content: Promise<unknown>, value: unknown, size: number, waiting: number, asked: AbortController | null}} Remembered
 */

/** How many bytes of unpacked shards are remembered; those not used for longest go first. */
const mostRemembered = 24 * 1024 * 1024;

/** Fetches shards: each once, even when asked for in parallel; checked; remembered in memory only. */
export class ShardLoader {
  /**
   * @param {string} base address of the index folder, with a closing slash
   * @param {typeof fetch} fetcher
   */
  constructor(base, fetcher) {
    this.base = base;
    this.fetcher = fetcher;
    /** @type {Traffic} */
    this.traffic = { files: 0, bytes: 0 };
    /** @type {Map<string, Remembered>} */
    this.remembered = new Map();
    this.size = 0;
    /** @type {ReadonlyMap<string, string>} files that came with the manifest */
    this.held = new Map();
  }

  /**
   * A shard, read. The same shard asked for again is the same object. A request that nobody waits for any more is given up.
   * @template T
   * @param {Family} family
   * @param {string} hash
   * @param {(payload: Uint8Array) => T} read
   * @param {AbortSignal} [signal]
   * @returns {Promise<T>}
   */
  load(family, hash, read, signal) {
    const path = pathOf(family, hash);
    const entry = this.find(path) ?? this.begin(path, family, hash, read);
    const content = /** @type {Promise<T>} */ (entry.content);
    return entry.asked === null ? content : this.waitFor(path, entry, content, signal);
  }

  /**
   * A shard that is here already, or undefined.
   * @param {Family} family
   * @param {string} hash
   * @returns {unknown}
   */
  peek(family, hash) {
    return this.find(pathOf(family, hash))?.value;
  }

  /**
   * The manifest's text.
   * @param {RequestCache} [cache]
   * @param {AbortSignal} [signal]
   */
  async manifest(cache, signal) {
    const bytes = await this.fetchBytes('manifest.json', { ...(cache && { cache }), ...(signal && { signal }) });
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw damage('manifest.json is not UTF-8');
    }
  }

  /** Forgets every shard. */
  forget() {
    this.remembered.clear();
    this.size = 0;
  }

  /** What is remembered; it is then the last to be forgotten. @param {string} path */
  find(path) {
    const entry = this.remembered.get(path);
    if (entry) {
      this.remembered.delete(path);
      this.remembered.set(path, entry);
    }
    return entry;
  }

  /**
   * @template T
   * @param {string} path
   * @param {Family} family
   * @param {string} hash
   * @param {(payload: Uint8Array) => T} read
   * @returns {Remembered}
   */
  begin(path, family, hash, read) {
    const asked = new AbortController();
    /** @type {Remembered} */
    const entry = { content: Promise.resolve(), value: undefined, size: 0, waiting: 0, asked };
    entry.content = this.fetchShard(path, family, hash, asked.signal).then(
      (payload) => {
        entry.asked = null;
        this.keep(path, entry, payload.length);
        return (entry.value = read(payload));
      },
    );
    this.remembered.set(path, entry);
    // A failure is not remembered: the next try asks again.
    entry.content.catch(() => this.drop(path, entry));
    return entry;
  }

  /**
   * @template T
   * @param {string} path
   * @param {Remembered} entry
   * @param {Promise<T>} content
   * @param {AbortSignal | undefined} signal
   * @returns {Promise<T>}
   */
  waitFor(path, entry, content, signal) {
    entry.waiting++;
    if (!signal) return content;
    return new Promise((resolve, reject) => {
      const leave = () => {
        entry.waiting--;
        if (entry.waiting === 0 && entry.asked) {
          this.drop(path, entry);
          entry.asked.abort();
        }
        reject(signal.reason);
      };
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
      content.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  /**
   * @param {string} path
   * @param {Remembered} entry
   * @param {number} size
   */
  keep(path, entry, size) {
    if (this.remembered.get(path) !== entry) return;
    entry.size = size;
    this.size += size;
    for (const [oldPath, old] of this.remembered) {
      if (this.size <= mostRemembered) return;
      if (old !== entry && old.asked === null) this.drop(oldPath, old);
    }
  }

  /**
   * @param {string} path
   * @param {Remembered} entry
   */
  drop(path, entry) {
    if (this.remembered.get(path) !== entry) return;
    this.remembered.delete(path);
    this.size -= entry.size;
  }

  /**
   * @param {string} path
   * @param {Family} family
   * @param {string} hash
   * @param {AbortSignal} signal
   */
  async fetchShard(path, family, hash, signal) {
    try {
      return await this.fetchChecked(path, family, hash, { signal });
    } catch (refusal) {
      // A cache on the way may hold half a file: once more, past all caches.
      if (!(refusal instanceof SearchFailure) || refusal.code !== 'damaged') throw refusal;
      return await this.fetchChecked(path, family, hash, { signal, cache: 'reload' });
    }
  }

  /**
   * @param {string} path
   * @param {Family} family
   * @param {string} hash
   * @param {RequestInit} options
   */
  async fetchChecked(path, family, hash, options) {
    const held = this.held.get(path);
    const packed = held === undefined ? await this.fetchBytes(path, options) : bytesOf(held);
    try {
      const name = await shardName(packed);
      if (name !== null && name !== hash) throw damage('has another hash');
      return await (family.unpack ? family.unpack(packed) : unpack(family.byte, packed));
    } catch (refusal) {
      throw refusal instanceof SearchFailure ? new SearchFailure(refusal.code, `${path} ${refusal.detail}`) : refusal;
    }
  }

  /**
   * @param {string} path
   * @param {RequestInit} options
   */
  async fetchBytes(path, options) {
    const fetcher = this.fetcher;
    let bytes;
    let response;
    try {
      response = await fetcher(this.base + path, { credentials: 'same-origin', ...options });
      bytes = response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array(0);
    } catch (refusal) {
      if (options.signal?.aborted) throw options.signal.reason;
      throw new SearchFailure('offline', `${path}: ${refusal instanceof Error ? refusal.message : refusal}`);
    }
    if (response.status === 404 || response.status === 410) throw new SearchFailure('gone', path);
    if (!response.ok) throw new SearchFailure('offline', `${path}: ${response.status}`);
    this.traffic.files++;
    this.traffic.bytes += bytes.length;
    return bytes;
  }
}

/** @param {string} base64 */
function bytesOf(base64) {
  try {
    return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  } catch {
    throw damage('manifest.json holds no file');
  }
}

/**
 * @param {Family} family
 * @param {string} hash
 */
function pathOf(family, hash) {
  return `${family.name}/${hash}.bin`;
}
