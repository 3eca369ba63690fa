import { shardName } from '../shards/shard-name.js';
import { isSound, stampedCopy } from './copies.js';
import { SaveRefusal, isFull, mostKept } from './save-refusal.js';
import { contentsFile, indexPrefix } from './store-names.js';

/**
 * What the build says of search: how large it is, whether that is little enough to be kept, and where all its files are named.
 * @typedef {{schema: number, bytes: number, fits: boolean, list: string}} SearchOffer
 * @typedef {{schema: number, bytes: number, manifest: string, files: string[]}} SearchFiles
 * @typedef {{savedOn: string, bytes: number}} KeptSearch
 */

const offerSchema = 1;
const filesAtOnce = 4;
const indexFolder = 'search/index/';

/**
 * Search on this device: the page, its scripts and the whole index, or nothing. Single files are never kept: which words somebody
 * looked for could be read from them. The whole is the same for everybody.
 */
export class IndexStore {
  /** @param {URL} root of the site */
  constructor(root) {
    this.root = root;
  }

  /**
   * What the build offers; null when this page is older than it.
   * @param {string} address
   * @returns {Promise<SearchOffer | null>}
   */
  async readOffer(address) {
    const response = await fetch(address, { cache: 'no-cache' });
    const offer = response.ok ? await response.json() : null;
    return offer?.schema === offerSchema ? offer : null;
  }

  /** @returns {Promise<KeptSearch | null>} */
  async kept() {
    for (const name of await this.names()) {
      const contents = await caches.match(new URL(contentsFile, this.root), { cacheName: name });
      if (contents) return contents.json();
    }
    return null;
  }

  /**
   * Keeps search. What is here already under the same name is not fetched again; what the new index lacks goes with the copy of
   * before, and that only when the new one is complete.
   * @param {SearchOffer} offer
   * @param {number} others bytes of the areas that are kept
   * @returns {Promise<KeptSearch>}
   */
  async save(offer, others) {
    if (offer.bytes + others > mostKept) throw new SaveRefusal('full');
    const before = await this.names();
    const name = indexPrefix(this.root) + Date.now().toString(36);
    try {
      const saved = await this.fill(await caches.open(name), offer, before);
      for (const old of before) if (old !== name) await caches.delete(old);
      return saved;
    } catch (refusal) {
      await caches.delete(name);
      throw isFull(refusal) ? new SaveRefusal('full') : refusal;
    }
  }

  async remove() {
    for (const name of await this.names()) await caches.delete(name);
  }

  async names() {
    return (await caches.keys()).filter((name) => name.startsWith(indexPrefix(this.root)));
  }

  /**
   * @param {Cache} cache
   * @param {SearchOffer} offer
   * @param {string[]} before
   */
  async fill(cache, offer, before) {
    const response = await fetch(new URL(offer.list, this.root), { cache: 'no-cache' });
    /** @type {SearchFiles | null} */
    const list = response.ok ? await response.json() : null;
    if (list?.schema !== offerSchema || list.files.length === 0) throw new SaveRefusal('failed');
    const olds = await Promise.all(before.map((name) => caches.open(name)));
    let next = 0;
    const take = async () => {
      while (next < list.files.length) await this.take(cache, list, list.files[next++], olds);
    };
    await Promise.all(Array.from({ length: filesAtOnce }, take)).catch((refusal) => {
      // With one missing, nobody needs the rest.
      next = list.files.length;
      throw refusal;
    });
    const saved = { savedOn: new Date().toISOString(), bytes: list.bytes };
    await cache.put(new URL(contentsFile, this.root), new Response(JSON.stringify(saved), { headers: { 'content-type': 'application/json' } }));
    return saved;
  }

  /**
   * @param {Cache} cache
   * @param {SearchFiles} list
   * @param {string} path
   * @param {readonly Cache[]} olds
   */
  async take(cache, list, path, olds) {
    const address = new URL(path, this.root).href;
    // Files of the index and of assets/ have names of their content; the page and the manifest have not.
    const isNamed = path.endsWith('.bin') || path.startsWith('assets/');
    if (isNamed) {
      for (const old of olds) {
        const copy = await old.match(address);
        if (copy) return cache.put(address, copy);
      }
    }
    const response = await fetch(address, { cache: isNamed ? 'default' : 'reload' });
    if (!isSound(response)) throw new SaveRefusal('failed');
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A site published anew in between would leave half of each.
    const wanted = path === `${indexFolder}manifest.json` ? list.manifest : path.endsWith('.bin') ? path.slice(path.lastIndexOf('/') + 1, -'.bin'.length) : null;
    if (wanted !== null && (await shardName(bytes)) !== wanted) throw new SaveRefusal('failed');
    return cache.put(address, stampedCopy(/** @type {Uint8Array<ArrayBuffer>} */ (bytes), response, address));
  }
}
