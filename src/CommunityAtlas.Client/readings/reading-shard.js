import { ByteReader, damage } from '../shards/byte-reader.js';
import { readTexts } from '../store/text-column.js';
import { lowerBound } from '../terms/key-column.js';

/**
 * A spelling of a reading: normalised, in how many documents it stands, whether in a name, and the terms it is cut into.
 * @typedef {{text: string, documents: number, isInName: boolean, terms: readonly string[]}} ReadingSpelling
 */

const mostUnits = 60;

/** A shard of the family `readings`: how words of the index are read. */
export class ReadingShard {
  /** @param {Uint8Array} payload */
  constructor(payload) {
    const reader = new ByteReader(payload);
    const count = reader.count(2);
    /** @type {readonly string[]} */
    this.keys = readReadings(reader, count);
    const numbers = this.keys.map(() => reader.varint());
    const total = numbers.reduce((sum, number) => sum + number, 0);
    if (total > reader.left) throw damage('more spellings than bytes');
    const heads = Array.from({ length: total }, () => reader.varint());
    const texts = readTexts(reader, total);
    const cuts = readTexts(reader, total);
    reader.end();
    let at = 0;
    /** @type {readonly (readonly ReadingSpelling[])[]} */
    this.spellings = numbers.map((number) => Array.from({ length: number }, () => {
      const spelling = { text: texts[at], documents: heads[at] >> 1, isInName: (heads[at] & 1) !== 0, terms: termsOfSpelling(texts[at], cuts[at]) };
      at++;
      return spelling;
    }));
  }

  /**
   * Spellings of a reading, most documents first.
   * @param {string} reading
   * @returns {readonly ReadingSpelling[]}
   */
  find(reading) {
    const at = lowerBound(this.keys, reading);
    return this.keys[at] === reading ? this.spellings[at] : [];
  }

  /**
   * Spellings of the first readings that begin so, reading by reading.
   * @param {string} prefix
   * @param {number} most
   */
  beginning(prefix, most) {
    /** @type {(readonly ReadingSpelling[])[]} */
    const found = [];
    for (let i = lowerBound(this.keys, prefix); i < this.keys.length && found.length < most && this.keys[i].startsWith(prefix); i++) found.push(this.spellings[i]);
    return found;
  }
}

/**
 * The terms of a spelling: itself, pieces of such lengths, or others.
 * @param {string} text
 * @param {string} cut
 */
function termsOfSpelling(text, cut) {
  if (cut === '') return [text];
  if (cut[0] === '0') return cut.slice(1).split(' ').filter((term) => term);
  let at = 0;
  return Array.from(cut, (digit) => {
    const start = at;
    at += Number(digit) || text.length + 1;
    if (at > text.length) throw damage('terms of a spelling');
    return text.slice(start, at);
  });
}

/**
 * @param {ByteReader} reader
 * @param {number} count
 */
function readReadings(reader, count) {
  const shared = reader.take(count);
  let before = '';
  return readTexts(reader, count).map((rest, i) => {
    if (shared[i] > before.length || shared[i] + rest.length > mostUnits) throw damage('a reading is too long');
    const key = before.slice(0, shared[i]) + rest;
    if (i > 0 && !(before < key)) throw damage('readings are not in order');
    return (before = key);
  });
}
