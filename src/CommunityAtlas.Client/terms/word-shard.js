import { PostingShape, readPostings } from '../postings/posting-columns.js';
import { ByteReader, damage } from '../shards/byte-reader.js';
import { readTexts } from '../store/text-column.js';
import { lowerBound, readKeys } from './key-column.js';

/**
 * @typedef {import('../postings/posting-columns.js').PostingList} PostingList
 * @typedef {{class: number, cost: number, target: string}} WordForm one way to read a surface; target "" is the surface itself, several terms are separated by spaces
 * @typedef {{key: string, forms: readonly WordForm[], postings: PostingList | null}} WordRecord
 */

const hasPostings = 1;
const hasTextPositions = 2;
const formCountShift = 2;

/** Terms that begin so stand for a fact, not for a word; their postings are documents alone. */
const specialMark = '#';

/** The records of a shard of words, by key. */
export class WordShard {
  /**
   * @param {Uint8Array} payload
   * @param {number} docCount
   */
  constructor(payload, docCount) {
    const reader = new ByteReader(payload);
    const count = reader.count(3);
    const keys = readKeys(reader, count);
    const heads = keys.map(() => reader.varint());
    const forms = readForms(reader, keys, heads);
    const postings = readPostings(reader, heads.map((head, i) => shapeOf(keys[i], head)), docCount);
    reader.end();
    /** @type {readonly string[]} */
    this.keys = keys;
    /** @type {readonly WordRecord[]} */
    this.records = keys.map((key, i) => ({ key, forms: forms[i], postings: postings[i] }));
  }

  /**
   * The record of a key, or undefined.
   * @param {string} key
   */
  find(key) {
    const at = lowerBound(this.keys, key);
    return this.keys[at] === key ? this.records[at] : undefined;
  }
}

/**
 * The terms of a surface read so, in order.
 * @param {WordForm} form
 * @param {string} surface
 */
export function termsOf(form, surface) {
  return form.target === '' ? [surface] : form.target.split(' ');
}

/**
 * @param {string} key
 * @param {number} head
 */
function shapeOf(key, head) {
  if ((head & hasPostings) === 0) return PostingShape.none;
  if (key.startsWith(specialMark)) return PostingShape.documents;
  return head & hasTextPositions ? PostingShape.positions : PostingShape.fields;
}

/**
 * @param {ByteReader} reader
 * @param {readonly string[]} keys
 * @param {readonly number[]} heads
 * @returns {WordForm[][]}
 */
function readForms(reader, keys, heads) {
  const total = heads.reduce((sum, head) => sum + (head >> formCountShift), 0);
  // Four bytes is the least a form takes.
  if (total * 4 > reader.left) throw damage('more forms than bytes');
  const classes = reader.take(total);
  const costs = new Int32Array(total);
  for (let i = 0; i < total; i++) {
    costs[i] = reader.signed();
    if (costs[i] < -32768 || costs[i] > 32767) throw damage('a cost is too large');
  }
  const strips = reader.take(total);
  const appended = readTexts(reader, total);
  let at = 0;
  return keys.map((key, i) => Array.from({ length: heads[i] >> formCountShift }, () => {
    const form = { class: classes[at], cost: costs[at], target: targetOf(key, strips[at], appended[at]) };
    at++;
    return form;
  }));
}

/**
 * A target as it is stored: what is taken off the surface and what is put on.
 * @param {string} key
 * @param {number} strip
 * @param {string} append
 */
export function targetOf(key, strip, append) {
  if (strip > key.length) throw damage('a form takes off more than there is');
  return strip === 0 && append === '' ? '' : key.slice(0, key.length - strip) + append;
}
