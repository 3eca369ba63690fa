import { isSensitive, isSound, stampedCopy } from './copies.js';
import { partsOf } from './page-parts.js';
import { SaveRefusal, isFull, mostKept } from './save-refusal.js';
import { contentsFile, isOwn, savedPrefix } from './store-names.js';

/**
 * What the build says of an area: where its list is, which page is kept in its place, and the pages of its entries.
 * @typedef {{schema: number, code: string, area: string, bytes: number, list: string, copy: string, pages: {path: string, name: string}[]}} AreaPack
 * @typedef {{code: string, area: string, bytes: number, list: string, savedOn: string, pages: {path: string, name: string}[]}} SavedArea
 */

const knownSchema = 1;
const atOnce = 4;

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
      const contents = await caches.match(new URL(contentsFile, this.root), { cacheName: name });
      if (contents) areas.push(await contents.json());
    }
    return areas.sort((a, b) => (a.area < b.area ? -1 : 1));
  }

  /**
   * The areas that would have to go for one more, the oldest first; null when even all of them are not enough.
   * @param {AreaPack} pack
   * @param {number} besides bytes that are kept and stay
   * @returns {Promise<SavedArea[] | null>}
   */
  async inTheWay(pack, besides) {
    const others = await this.oldestFirst(pack);
    let kept = others.reduce((sum, area) => sum + area.bytes, pack.bytes + besides);
    const going = [];
    for (const area of others) {
      if (kept <= mostKept) break;
      going.push(area);
      kept -= area.bytes;
    }
    return kept <= mostKept ? going : null;
  }

  /**
   * Keeps an area. The copy of before, and the oldest areas where there is no room for all, are given up only when the new one is
   * complete; where the device itself has no room, one by one before.
   * @param {AreaPack} pack
   * @param {number} besides bytes that are kept and stay
   * @returns {Promise<{saved: SavedArea, gone: SavedArea[]}>}
   */
  async save(pack, besides) {
    const going = await this.inTheWay(pack, besides);
    if (going === null) throw new SaveRefusal('full');
    /** @type {SavedArea[]} */
    const gone = [];
    for (;;) {
      try {
        const saved = await this.keep(pack);
        for (const area of going) {
          if (gone.some((one) => one.code === area.code)) continue;
          await this.remove(area.code);
          gone.push(area);
        }
        return { saved, gone };
      } catch (refusal) {
        const [oldest] = await this.oldestFirst(pack);
        if (!isFull(refusal)) throw refusal;
        if (!oldest) throw new SaveRefusal('full');
        await this.remove(oldest.code);
        gone.push(oldest);
      }
    }
  }

  /** @param {AreaPack} pack */
  async oldestFirst(pack) {
    return (await this.list()).filter((area) => area.code !== pack.code).sort((a, b) => (a.savedOn < b.savedOn ? -1 : 1));
  }

  /**
   * @param {AreaPack} pack
   * @returns {Promise<SavedArea>}
   */
  async keep(pack) {
    const prefix = `${savedPrefix(this.root)}${pack.code}.`;
    const before = (await caches.keys()).filter((name) => name.startsWith(prefix));
    const name = prefix + Date.now().toString(36);
    try {
      const saved = await this.fill(await caches.open(name), pack);
      for (const old of before) if (old !== name) await caches.delete(old);
      return saved;
    } catch (refusal) {
      await caches.delete(name);
      throw refusal;
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
   */
  async fill(cache, pack) {
    const wanted = [{ path: pack.list, from: pack.copy, name: pack.area }, ...pack.pages.map((page) => ({ ...page, from: page.path }))];
    /** @type {{path: string, name: string}[]} */
    const kept = [];
    /** @type {Set<string>} */
    const parts = new Set();
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
          for (const part of partsOf(html, this.root)) parts.add(part);
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, take));
    await Promise.all([...parts].map(async (address) => {
      const response = await fetch(address);
      if (!isSound(response)) throw new SaveRefusal('failed');
      await cache.put(address, stampedCopy(await response.blob(), response, address));
    }));
    const pages = pack.pages.filter((page) => kept.some((one) => one.path === page.path));
    const saved = { code: pack.code, area: pack.area, bytes, list: pack.list, savedOn: new Date().toISOString(), pages };
    await cache.put(new URL(contentsFile, this.root), new Response(JSON.stringify(saved), { headers: { 'content-type': 'application/json' } }));
    return saved;
  }
}
