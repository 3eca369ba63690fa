import { ByteReader, damage } from '../shards/byte-reader.js';
import { readTexts } from '../store/text-column.js';

/**
 * What a query is understood by. All texts as written.
 * @typedef {{code: string, label: string, aliases: readonly string[]}} TermLabel
 * @typedef {TermLabel & {isSensitive: boolean, inDefaultResults: boolean}} KindLabel
 * @typedef {TermLabel & {words: readonly string[], not: readonly string[], isCrisis: boolean, isSensitive: boolean}} NeedLabel
 *
 * @typedef {object} SearchLabels
 * @property {readonly (readonly string[])[]} spellingGroups the first of a group stands for all
 * @property {readonly NeedLabel[]} needs in the order of the taxonomy, as all that follow
 * @property {readonly KindLabel[]} kinds a card names its kind by the position here
 * @property {readonly TermLabel[]} audiences
 * @property {readonly TermLabel[]} lifeAreas
 * @property {readonly {term: string, words: readonly string[], said: readonly string[]}[]} features what a place offers, as people ask for it: a special term; said: phrases that say little where they stand in a text
 */

const flag = 1;
const secondFlag = 2;

/**
 * The payload of the family `labels`.
 * @param {Uint8Array} payload
 * @returns {SearchLabels}
 */
export function readLabels(payload) {
  const reader = new ByteReader(payload);
  const spellingGroups = list(reader, 1, () => texts(reader));
  const needs = list(reader, 4, () => {
    const flags = readFlags(reader);
    return { ...term(reader), words: texts(reader), not: texts(reader), isCrisis: (flags & flag) !== 0, isSensitive: (flags & secondFlag) !== 0 };
  });
  const kinds = list(reader, 2, () => {
    const flags = readFlags(reader);
    return { ...term(reader), isSensitive: (flags & flag) !== 0, inDefaultResults: (flags & secondFlag) !== 0 };
  });
  const audiences = list(reader, 1, () => term(reader));
  const lifeAreas = list(reader, 1, () => term(reader));
  const features = list(reader, 2, () => {
    const [mark, ...words] = texts(reader);
    if (mark === undefined) throw damage('a feature lacks its term');
    return { term: mark, words, said: texts(reader) };
  });
  reader.end();
  return { spellingGroups, needs, kinds, audiences, lifeAreas, features };
}

/**
 * @template T
 * @param {ByteReader} reader
 * @param {number} least
 * @param {() => T} read
 */
function list(reader, least, read) {
  return Array.from({ length: reader.count(least) }, read);
}

/** @param {ByteReader} reader */
function texts(reader) {
  return readTexts(reader, reader.count());
}

/**
 * @param {ByteReader} reader
 * @returns {TermLabel}
 */
function term(reader) {
  const [code, label, ...aliases] = texts(reader);
  if (label === undefined) throw damage('a term lacks its code or label');
  return { code, label, aliases };
}

/** @param {ByteReader} reader */
function readFlags(reader) {
  const flags = reader.byte();
  if (flags > (flag | secondFlag)) throw damage('there are no such flags');
  return flags;
}
