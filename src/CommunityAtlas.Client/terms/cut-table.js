import { ByteReader, damage } from '../shards/byte-reader.js';
import { readTexts } from '../store/text-column.js';
import { readKeys } from './key-column.js';
import { targetOf } from './word-shard.js';

/**
 * What a reader needs to cut any query. Class 0 is the beginning and the end of a text.
 * @typedef {{surface: string, class: number, cost: number, target: string | null, isFiller: boolean}} FunctionWord target: its term, "" for itself, null when it is dropped
 * @typedef {{isGrouped: boolean, isAlways: boolean, forms: readonly {class: number, cost: number}[]}} UnknownWords how words are made of characters nobody knows
 * @typedef {{first: number, class: number, isPunctuation: boolean}} CharacterRun a run of characters of one class, up to the first of the next
 *
 * @typedef {object} CutTable
 * @property {number} classCount
 * @property {Int32Array} costs by previous × classCount + next
 * @property {readonly FunctionWord[]} functionWords
 * @property {readonly UnknownWords[]} unknown by class of character
 * @property {readonly CharacterRun[]} characters fill U+0000 … U+FFFF
 * @property {ReadonlySet<string>} places
 */

const mostClasses = 128;
const characterClasses = 11;
const allUnits = 0x10000;
const punctuationBit = 0x10;
const isDropped = 1;
const isFiller = 2;
const isGrouped = 1;
const isAlways = 2;

/**
 * The payload of the family `cut`.
 * @param {Uint8Array} payload
 * @returns {CutTable}
 */
export function readCutTable(payload) {
  const reader = new ByteReader(payload);
  const classCount = reader.varint();
  if (classCount === 0 || classCount > mostClasses) throw damage('there are too many classes');
  const least = readCost(reader);
  const step = reader.varint();
  if (step > 32767) throw damage('a cost is too large');
  const costs = Int32Array.from(reader.take(classCount * classCount), (level) => least + level * step);
  const unknown = Array.from({ length: characterClasses }, () => readUnknown(reader, classCount));
  const characters = readRuns(reader);
  const functionWords = readWords(reader, classCount);
  const places = new Set(readKeys(reader, reader.count(2)));
  reader.end();
  return { classCount, costs, functionWords, unknown, characters, places };
}

/**
 * @param {ByteReader} reader
 * @param {number} classCount
 * @returns {UnknownWords}
 */
function readUnknown(reader, classCount) {
  const flags = reader.byte();
  const forms = Array.from({ length: reader.count(2) }, () => ({ class: readClass(reader, classCount), cost: readCost(reader) }));
  return { isGrouped: (flags & isGrouped) !== 0, isAlways: (flags & isAlways) !== 0, forms };
}

/**
 * @param {ByteReader} reader
 * @returns {CharacterRun[]}
 */
function readRuns(reader) {
  let first = 0;
  const runs = Array.from({ length: reader.count(2) }, () => {
    const traits = reader.byte();
    const length = reader.varint();
    const run = { first, class: traits & ~punctuationBit, isPunctuation: (traits & punctuationBit) !== 0 };
    if (run.class >= characterClasses || length === 0 || length > allUnits - first) throw damage('a run of characters is none');
    first += length;
    return run;
  });
  if (first !== allUnits) throw damage('characters are missing');
  return runs;
}

/**
 * @param {ByteReader} reader
 * @param {number} classCount
 * @returns {FunctionWord[]}
 */
function readWords(reader, classCount) {
  const keys = readKeys(reader, reader.count(3));
  const surfaces = keys.flatMap((key) => new Array(reader.byte()).fill(key));
  const flags = reader.take(surfaces.length);
  const classes = surfaces.map(() => readClass(reader, classCount));
  const costs = surfaces.map(() => readCost(reader));
  const strips = reader.take(flags.filter((flag) => (flag & isDropped) === 0).length);
  const appended = readTexts(reader, strips.length);
  let kept = 0;
  return surfaces.map((surface, i) => ({
    surface,
    class: classes[i],
    cost: costs[i],
    target: flags[i] & isDropped ? null : targetOf(surface, strips[kept], appended[kept++]),
    isFiller: (flags[i] & isFiller) !== 0,
  }));
}

/**
 * @param {ByteReader} reader
 * @param {number} classCount
 */
function readClass(reader, classCount) {
  const value = reader.byte();
  if (value >= classCount) throw damage('there is no such class');
  return value;
}

/** @param {ByteReader} reader */
function readCost(reader) {
  const cost = reader.signed();
  if (cost < -32768 || cost > 32767) throw damage('a cost is too large');
  return cost;
}
