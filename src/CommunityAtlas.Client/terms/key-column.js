import { damage } from '../shards/byte-reader.js';
import { readTexts } from '../store/text-column.js';

/** @typedef {import('../shards/byte-reader.js').ByteReader} ByteReader */

/** Longest key in UTF-16 units. */
const longestKey = 255;

/**
 * Sorted keys, each as what it shares with the key before it and the rest.
 * @param {ByteReader} reader
 * @param {number} count
 * @returns {string[]}
 */
export function readKeys(reader, count) {
  const shared = reader.take(count);
  const rests = readTexts(reader, count);
  /** @type {string[]} */
  const keys = [];
  let before = '';
  for (let i = 0; i < count; i++) {
    const rest = rests[i];
    if (shared[i] > before.length || shared[i] + rest.length > longestKey) throw damage('a key is too long');
    const key = before.slice(0, shared[i]) + rest;
    if (i > 0 && !(before < key)) throw damage('keys are not in order');
    keys.push(key);
    before = key;
  }
  return keys;
}

/**
 * Index of the first key that is not before the given one.
 * @param {readonly string[]} keys
 * @param {string} key
 */
export function lowerBound(keys, key) {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
