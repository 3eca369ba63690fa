import { damage } from '../shards/byte-reader.js';
import { SearchFields } from './search-fields.js';

/** @typedef {import('../shards/byte-reader.js').ByteReader} ByteReader */

/**
 * Where a term stands: columns of one length, a row for each document.
 * @typedef {object} PostingList
 * @property {number} count
 * @property {Int32Array} docs rising
 * @property {Uint8Array} fields
 * @property {Int32Array} bodyTf 0 where the body does not have it
 * @property {Uint8Array} namePositions first position in the name plus 1, at most 255; 0 where it is not there
 * @property {Uint8Array} textPositions likewise in summary and body; 0 also where it is not kept
 */

/** How much of a list is stored: nothing, documents alone, all but positions in the text, everything. */
export const PostingShape = Object.freeze({ none: 0, documents: 1, fields: 2, positions: 3 });

/** In no document. @type {PostingList} */
export const noPostings = listOf(new Int32Array(0));

const severalTimes = 64;
const inText = SearchFields.summary | SearchFields.body;

/**
 * The posting lists of one shard.
 * @param {ByteReader} reader
 * @param {readonly number[]} shapes
 * @param {number} docCount a posting beyond them is damage
 * @returns {(PostingList | null)[]}
 */
export function readPostings(reader, shapes, docCount) {
  const counts = shapes.map((shape) => (shape === PostingShape.none ? 0 : reader.varint()));
  // Each posting takes a byte at least.
  if (counts.reduce((sum, count) => sum + count, 0) > reader.left) throw damage('more postings than bytes');
  const lists = shapes.map((shape, i) => (shape === PostingShape.none ? null : listOf(readDocs(reader, counts[i], docCount))));
  const withFields = lists.filter((list, i) => list !== null && shapes[i] >= PostingShape.fields);
  for (const list of withFields) if (list) list.fields = reader.take(list.count).slice();
  for (const list of withFields) if (list) readTf(reader, list);
  for (const list of withFields) if (list) list.namePositions = readPositions(reader, list.fields, SearchFields.name);
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i];
    if (list && shapes[i] === PostingShape.positions) list.textPositions = readPositions(reader, list.fields, inText);
  }
  return lists;
}

/**
 * Rising document numbers.
 * @param {ByteReader} reader
 * @param {number} count
 * @param {number} docCount
 */
export function readDocs(reader, count, docCount) {
  const docs = new Int32Array(count);
  let doc = -1;
  for (let i = 0; i < count; i++) {
    doc += reader.varint() + 1;
    if (doc >= docCount) throw damage('a posting lies beyond the last document');
    docs[i] = doc;
  }
  return docs;
}

/**
 * @param {Int32Array} docs
 * @returns {PostingList}
 */
function listOf(docs) {
  const count = docs.length;
  const none = new Uint8Array(count);
  return { count, docs, fields: none, bodyTf: new Int32Array(count), namePositions: none, textPositions: none };
}

/**
 * @param {ByteReader} reader
 * @param {PostingList} list
 */
function readTf(reader, list) {
  for (let i = 0; i < list.count; i++) {
    const flags = list.fields[i];
    if (flags & SearchFields.body) list.bodyTf[i] = flags & severalTimes ? Math.min(reader.varint(), 0x7ffffffd) + 2 : 1;
    list.fields[i] = flags & SearchFields.all;
  }
}

/**
 * @param {ByteReader} reader
 * @param {Uint8Array} fields
 * @param {number} wanted
 */
function readPositions(reader, fields, wanted) {
  const positions = new Uint8Array(fields.length);
  for (let i = 0; i < fields.length; i++) if (fields[i] & wanted) positions[i] = reader.byte();
  return positions;
}
