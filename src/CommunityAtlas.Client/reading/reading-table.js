import { ReadingShard } from '../readings/reading-shard.js';
import { ShardFamily } from '../shards/shard-family.js';
import { indexOfKey, rangeOfPrefix } from '../shards/shard-range.js';

/**
 * @typedef {import('../readings/reading-shard.js').ReadingSpelling} ReadingSpelling
 * @typedef {import('../shards/search-manifest.js').SearchManifest} SearchManifest
 * @typedef {import('./shard-desk.js').ShardDesk} ShardDesk
 */

/** What begins with a single kana may fill many shards; the first readings are enough to suggest from. */
const mostBegun = 300;

/** How words of the index are read, as one query asks for it. */
export class ReadingTable {
  /**
   * @param {ShardDesk} desk
   * @param {SearchManifest} manifest
   */
  constructor(desk, manifest) {
    this.desk = desk;
    this.ranges = manifest.readings;
  }

  /**
   * Spellings of a reading (in reading form), most documents first.
   * @param {string} reading
   * @returns {readonly ReadingSpelling[]}
   */
  find(reading) {
    return this.ranges.length === 0 || reading === '' ? [] : this.load(indexOfKey(this.ranges, reading))?.find(reading) ?? [];
  }

  /**
   * Spellings of the readings that begin so, most documents first.
   * @param {string} prefix
   * @param {number} most
   * @returns {readonly ReadingSpelling[]}
   */
  beginning(prefix, most) {
    if (prefix === '') return [];
    const [first, end] = rangeOfPrefix(this.ranges, prefix);
    /** @type {Map<string, ReadingSpelling>} */
    const best = new Map();
    let left = mostBegun;
    for (let number = first; number < end && left > 0; number++) {
      const shard = this.load(number);
      if (!shard) break;
      for (const spellings of shard.beginning(prefix, left)) {
        left--;
        for (const spelling of spellings) {
          const known = best.get(spelling.text);
          if (!known || known.documents < spelling.documents) best.set(spelling.text, spelling);
        }
      }
    }
    return [...best.values()].sort((a, b) => b.documents - a.documents || (a.text < b.text ? -1 : 1)).slice(0, most);
  }

  /** @param {number} number */
  load(number) {
    return this.desk.get(ShardFamily.readings, this.ranges[number].hash, (payload) => new ReadingShard(payload));
  }
}
