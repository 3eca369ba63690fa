import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { shardName } from '../../src/CommunityAtlas.Client/shards/shard-name.js';
import { knownFormat } from '../../src/CommunityAtlas.Client/shards/shard-frame.js';

/** @typedef {Map<string, Uint8Array>} Files path below the index folder to bytes */

/** A fetch over files in memory; keeps count of what was asked for, and of the cache mode asked with. */
export class MemoryHost {
  /** @param {Files} files */
  constructor(files) {
    this.files = files;
    /** @type {string[]} */
    this.asked = [];
    /** @type {(path: string, options: RequestInit) => Promise<void> | void} */
    this.before = () => {};
    /** @type {typeof fetch} */
    this.fetch = async (address, options = {}) => {
      const path = String(address).replace('memory:/', '');
      this.asked.push(path + (options.cache ? ` (${options.cache})` : ''));
      await this.before(path, options);
      options.signal?.throwIfAborted();
      const bytes = this.files.get(path);
      return bytes ? new Response(/** @type {BodyInit} */ (bytes)) : new Response('not here', { status: 404 });
    };
  }
}

/**
 * A fetch over a folder on disk.
 * @param {string} folder
 * @returns {typeof fetch}
 */
export function folderFetch(folder) {
  return async (address) => {
    const path = decodeURIComponent(String(address).replace('folder:/', ''));
    try {
      return new Response(await readFile(`${folder}/${path}`));
    } catch {
      return new Response('not here', { status: 404 });
    }
  };
}

/**
 * A packed shard.
 * @param {number} family
 * @param {Uint8Array | number[]} payload
 * @param {number} [format]
 */
export function pack(family, payload, format = knownFormat) {
  return new Uint8Array(deflateRawSync(Uint8Array.from([0xca, family, format, ...payload])));
}

/**
 * The name of a shard.
 * @param {Uint8Array} bytes
 */
export async function nameOf(bytes) {
  return /** @type {string} */ (await shardName(bytes));
}
