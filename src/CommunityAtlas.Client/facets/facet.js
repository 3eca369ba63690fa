import { readDocs } from '../postings/posting-columns.js';
import { ByteReader, damage } from '../shards/byte-reader.js';
import { readPoints } from '../labels/point-column.js';

/**
 * @typedef {{code: string, label: string, docs: Int32Array}} FacetValue a value of a facet: `free`, `wheelchair_ok=yes`; documents rising
 * @typedef {{certain: Int32Array, uncertain: Int32Array}} OpenDay documents that are, and that may be, open on a day
 * @typedef {{docs: Int32Array, points: readonly import('../labels/point-column.js').Point[]}} PublicPoints documents whose place is public
 */

/**
 * The payload of the family `facets`: the values in the order they are shown.
 * @param {Uint8Array} payload
 * @param {number} docCount
 * @returns {FacetValue[]}
 */
export function readFacet(payload, docCount) {
  const reader = new ByteReader(payload);
  const count = reader.count(3);
  const times = Array.from({ length: count });
  const codes = times.map(() => reader.text());
  const labels = times.map(() => reader.text());
  const sizes = times.map(() => reader.varint());
  const values = sizes.map((size, i) => ({ code: codes[i], label: labels[i], docs: readList(reader, size, docCount) }));
  reader.end();
  return values;
}

/**
 * The payload of the family `days`.
 * @param {Uint8Array} payload
 * @param {number} docCount
 * @returns {OpenDay}
 */
export function readOpenDay(payload, docCount) {
  const reader = new ByteReader(payload);
  const sizes = [reader.varint(), reader.varint()];
  const [certain, uncertain] = sizes.map((size) => readList(reader, size, docCount));
  reader.end();
  return { certain, uncertain };
}

/**
 * The payload of the family `points`.
 * @param {Uint8Array} payload
 * @param {number} docCount
 * @returns {PublicPoints}
 */
export function readPublicPoints(payload, docCount) {
  const reader = new ByteReader(payload);
  const count = reader.count(3);
  const docs = readList(reader, count, docCount);
  const points = readPoints(reader, count);
  reader.end();
  return { docs, points };
}

/**
 * @param {ByteReader} reader
 * @param {number} count
 * @param {number} docCount
 */
function readList(reader, count, docCount) {
  if (count > reader.left) throw damage('more documents than bytes');
  return readDocs(reader, count, docCount);
}
