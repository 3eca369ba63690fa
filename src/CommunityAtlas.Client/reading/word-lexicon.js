import { indexOfKey, rangeOfPrefix } from '../shards/shard-range.js';
import { ShardFamily } from '../shards/shard-family.js';
import { WordShard } from '../terms/word-shard.js';
import { lowerBound } from '../terms/key-column.js';

/**
 * @typedef {import('../shards/search-manifest.js').SearchManifest} SearchManifest
 * @typedef {import('../terms/word-shard.js').WordRecord} WordRecord
 * @typedef {import('./shard-desk.js').ShardDesk} ShardDesk
 */

/** Longest surface looked up at a place, in UTF-16 units. */
const longestSurface = 24;

/** What begins with one character may fill many shards; so many words are enough to expand and suggest from. */
const mostBegun = 150;

/** The words of the index, as one query asks for them. */
export class WordLexicon {
  /**
   * @param {ShardDesk} desk
   * @param {SearchManifest} manifest
   */
  constructor(desk, manifest) {
    this.desk = desk;
    this.ranges = manifest.words;
    this.docCount = manifest.docCount;
  }

  /**
   * The records whose key starts at a place, shorter keys first; asks for every shard that may hold one.
   * @param {string} text
   * @param {number} at
   * @param {number} end
   */
  at(text, at, end) {
    /** @type {WordRecord[]} */
    const records = [];
    const longest = this.ranges.length === 0 ? 0 : Math.min(end - at, longestSurface);
    for (let length = 1; length <= longest; length++) {
      const record = this.find(text.slice(at, at + length));
      if (record) records.push(record);
    }
    return records;
  }

  /**
   * The record of a key; asks for its shard.
   * @param {string} key
   * @returns {WordRecord | null}
   */
  find(key) {
    if (this.ranges.length === 0) return null;
    return this.load(indexOfKey(this.ranges, key))?.find(key) ?? null;
  }

  /**
   * The first records whose key begins with a prefix, in order of key; asks for the shards that hold them.
   * @param {string} prefix
   */
  beginning(prefix) {
    /** @type {WordRecord[]} */
    const records = [];
    const [first, end] = rangeOfPrefix(this.ranges, prefix);
    for (let number = first; number < end && records.length < mostBegun; number++) {
      const shard = this.load(number);
      if (!shard) break;
      for (let i = lowerBound(shard.keys, prefix); i < shard.keys.length && records.length < mostBegun && shard.keys[i].startsWith(prefix); i++) records.push(shard.records[i]);
    }
    return records;
  }

  /** @param {number} number */
  load(number) {
    return this.desk.get(ShardFamily.words, this.ranges[number].hash, (payload) => new WordShard(payload, this.docCount));
  }
}
