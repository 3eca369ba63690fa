import { isSensitive, isSound, stampedCopy } from './copies.js';
import { contentsFile, isOwn, savedPrefix } from './store-names.js';

/**
 * What the build says of an area: where its list is, which page is kept in its place, and the pages of its entries.
 * @typedef {{schema: number, code: string, area: string, bytes: number, list: string, copy: string, pages: {path: string, name: string}[]}} AreaPack
 * @typedef {{code: string, area: string, bytes: number, list: string, savedOn: string, pages: {path: string, name: string}[]}} SavedArea
 */

const knownSchema = 1;
const largest = 20_000_000;
const atOnce = 4;

/** Why an area could not be kept; the key of what to tell. */
export class SaveRefusal extends Error {}

/** What a reader asked to keep, and nothing else. */
export class AreaStore {
  /** @param {URL} root of the site */
  constructor(root) {
    this.root = root;
  }

  /**
   * The pack at an address; null when this page is older than it.
   * @param {string} address
   * @returns {Promise<AreaPack | null>}
   */
  async readPack(address) {
    const response = await fetch(address, { cache: 'no-cache' });
    const pack = response.ok ? await response.json() : null;
    return pack?.schema === knownSchema ? pack : null;
  }

  /** @returns {Promise<SavedArea[]>} */
  async list() {
    const areas = [];
    for (const name of await this.names()) {
      const contents = await (await caches.open(name)).match(new URL(contentsFile, this.root));
      if (contents) areas.push(await contents.json());
    }
    return areas.sort((a, b) => (a.area < b.area ? -1 : 1));
  }

  /**
   * Keeps an area. The copy of before is given up only when the new one is complete.
   * @param {AreaPack} pack
   * @param {(done: number, all: number) => void} progress
   * @returns {Promise<SavedArea>}
   */
  async save(pack, progress) {
    const others = (await this.list()).filter((area) => area.code !== pack.code);
    if (others.reduce((sum, area) => sum + area.bytes, pack.bytes) > largest) throw new SaveRefusal('full');
    const prefix = `${savedPrefix(this.root)}${pack.code}.`;
    const before = (await caches.keys()).filter((name) => name.startsWith(prefix));
    const name = prefix + Date.now().toString(36);
    try {
      const saved = await this.fill(await caches.open(name), pack, progress);
      for (const old of before) if (old !== name) await caches.delete(old);
      return saved;
    } catch (refusal) {
      await caches.delete(name);
      throw refusal instanceof DOMException && refusal.name === 'QuotaExceededError' ? new SaveRefusal('full') : refusal;
    }
  }

  /** @param {string} code */
  async remove(code) {
    for (const name of await caches.keys()) {
      if (name.startsWith(`${savedPrefix(this.root)}${code}.`)) await caches.delete(name);
    }
  }

  /** Everything of this site: saved areas, and the shell. */
  async clear() {
    for (const name of await caches.keys()) {
      if (isOwn(name, this.root)) await caches.delete(name);
    }
  }

  async names() {
    return (await caches.keys()).filter((name) => name.startsWith(savedPrefix(this.root)));
  }

  /**
   * @param {Cache} cache
   * @param {AreaPack} pack
   * @param {(done: number, all: number) => void} progress
   */
  async fill(cache, pack, progress) {
    const wanted = [{ path: pack.list, from: pack.copy, name: pack.area }, ...pack.pages.map((page) => ({ ...page, from: page.path }))];
    /** @type {{path: string, name: string}[]} */
    const kept = [];
    let next = 0;
    let bytes = 0;
    const take = async () => {
      while (next < wanted.length) {
        const { path, from, name } = wanted[next++];
        const address = new URL(from, this.root).href;
        const response = await fetch(address, { cache: 'reload' });
        if (!isSound(response)) throw new SaveRefusal('failed');
        const html = await response.text();
        if (!isSensitive(html)) {
          await cache.put(new URL(path, this.root), stampedCopy(html, response, address));
          kept.push({ path, name });
          bytes += new TextEncoder().encode(html).length;
        }
        progress(kept.length, wanted.length);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, take));
    const pages = pack.pages.filter((page) => kept.some((one) => one.path === page.path));
    const saved = { code: pack.code, area: pack.area, bytes, list: pack.list, savedOn: new Date().toISOString(), pages };
    await cache.put(new URL(contentsFile, this.root), new Response(JSON.stringify(saved), { headers: { 'content-type': 'application/json' } }));
    return saved;
  }
}
