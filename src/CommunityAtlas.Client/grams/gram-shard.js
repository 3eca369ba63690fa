import { ByteReader, damage } from '../shards/byte-reader.js';
import { gramOf, isPlace } from './gram-key.js';

/** A shard of the family `grams`: which text blocks hold which pair of characters. */
export class GramShard {
  /** @param {Uint8Array} payload */
  constructor(payload) {
    const reader = new ByteReader(payload);
    const firsts = new Array(reader.count(2)).fill(0);
    for (let i = 0; i < firsts.length; i++) firsts[i] = place((i === 0 ? 0 : firsts[i - 1]) + reader.varint());
    const counts = firsts.map(() => reader.varint());
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total * 2 > reader.left) throw damage('more grams than bytes');
    this.keys = readGrams(reader, firsts, counts, total);
    this.starts = new Int32Array(total + 1);
    let blockCount = 0;
    for (let i = 0; i < total; i++) {
      blockCount += reader.varint();
      if (blockCount > reader.left) throw damage('more blocks than bytes');
      this.starts[i + 1] = blockCount;
    }
    this.blocks = new Int32Array(blockCount);
    for (let i = 0; i < total; i++) {
      let before = -1;
      for (let k = this.starts[i]; k < this.starts[i + 1]; k++) {
        before += 1 + reader.varint();
        if (before > 0x7fffffff) throw damage('a number is too large');
        this.blocks[k] = before;
      }
    }
    reader.end();
  }

  /**
   * The blocks of a gram, rising; none if it is not here.
   * @param {number} key
   */
  find(key) {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    return this.keys[low] === key ? this.blocks.subarray(this.starts[low], this.starts[low + 1]) : this.blocks.subarray(0, 0);
  }
}

/**
 * @param {ByteReader} reader
 * @param {readonly number[]} firsts
 * @param {readonly number[]} counts
 * @param {number} total
 */
function readGrams(reader, firsts, counts, total) {
  const keys = new Float64Array(total);
  let at = 0;
  for (let i = 0; i < firsts.length; i++) {
    let second = 0;
    for (let k = 0; k < counts[i]; k++) {
      second += reader.varint();
      keys[at] = gramOf(firsts[i], place(second));
      if (at > 0 && keys[at] <= keys[at - 1]) throw damage('grams are not in order');
      at++;
    }
  }
  return keys;
}

/** @param {number} value */
function place(value) {
  if (!isPlace(value)) throw damage('a gram is none');
  return value;
}
