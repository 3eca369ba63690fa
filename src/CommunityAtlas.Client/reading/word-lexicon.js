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

/**
 * The word shards that one query has asked for, as one sorted list with gaps. What another query has asked for does not count, so
 * that the same query is always cut alike.
 */
export class WordLexicon {
  /**
   * @param {ShardDesk} desk
   * @param {SearchManifest} manifest
   */
  constructor(desk, manifest) {
    this.desk = desk;
    this.ranges = manifest.words;
    this.docCount = manifest.docCount;
    /** @type {Map<number, WordShard | null>} asked for; null while it is not here */
    this.asked = new Map();
  }

  /**
   * The shards that may hold a surface which starts at a place of a text, by number.
   * @param {string} text
   * @param {number} at
   * @param {number} end
   */
  shardsAt(text, at, end) {
    /** @type {number[]} */
    const shards = [];
    if (this.ranges.length === 0) return shards;
    const longest = Math.min(end - at, longestSurface);
    for (let length = 1; length <= longest; length++) {
      const shard = indexOfKey(this.ranges, text.slice(at, at + length));
      if (shard !== shards[shards.length - 1]) shards.push(shard);
    }
    return shards;
  }

  /**
   * Whether every surface that starts at a place can be looked up.
   * @param {string} text
   * @param {number} at
   * @param {number} end
   */
  isLoadedAt(text, at, end) {
    return this.shardsAt(text, at, end).every((shard) => this.asked.has(shard));
  }

  /**
   * Asks for what a place needs; false when it is not all here yet.
   * @param {string} text
   * @param {number} at
   * @param {number} end
   */
  loadAt(text, at, end) {
    let isHere = true;
    for (const shard of this.shardsAt(text, at, end)) if (this.load(shard) === null) isHere = false;
    return isHere;
  }

  /**
   * The records whose key starts at a place, shorter keys first.
   * @param {string} text
   * @param {number} at
   * @param {number} end
   */
  at(text, at, end) {
    /** @type {WordRecord[]} */
    const records = [];
    const longest = this.ranges.length === 0 ? 0 : Math.min(end - at, longestSurface);
    for (let length = 1; length <= longest; length++) {
      const key = text.slice(at, at + length);
      const record = this.asked.get(indexOfKey(this.ranges, key))?.find(key);
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

  /** Whether a key can be looked up among what was asked for. @param {string} key */
  isLoaded(key) {
    return this.ranges.length === 0 || this.asked.has(indexOfKey(this.ranges, key));
  }

  /**
   * The records whose key begins with a prefix, in order of key; asks for at most so many shards.
   * @param {string} prefix
   * @param {number} mostShards
   */
  beginning(prefix, mostShards) {
    /** @type {WordRecord[]} */
    const records = [];
    const [first, end] = rangeOfPrefix(this.ranges, prefix);
    for (let number = first; number < end && number < first + mostShards; number++) {
      const shard = this.load(number);
      if (!shard) continue;
      for (let i = lowerBound(shard.keys, prefix); i < shard.keys.length && shard.keys[i].startsWith(prefix); i++) records.push(shard.records[i]);
    }
    return records;
  }

  /** @param {number} number */
  load(number) {
    let shard = this.asked.get(number);
    if (!shard) {
      shard = this.desk.get(ShardFamily.words, this.ranges[number].hash, (payload) => new WordShard(payload, this.docCount)) ?? null;
      this.asked.set(number, shard);
    }
    return shard;
  }
}
