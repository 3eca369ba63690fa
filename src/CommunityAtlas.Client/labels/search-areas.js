import { ByteReader, damage } from '../shards/byte-reader.js';
import { readTexts } from '../store/text-column.js';
import { readPoints } from './point-column.js';

/**
 * An area that can be named or searched near to.
 * @typedef {object} SearchArea
 * @property {string} code
 * @property {string} name
 * @property {string} reading in reading form, or ""
 * @property {string} prefecture or ""
 * @property {number} parent position of its prefecture in the list, or -1
 * @property {number} level
 * @property {import('./point-column.js').Point | null} point its middle
 */

const highestLevel = 2;

/**
 * The payload of the family `areas`.
 * @param {Uint8Array} payload
 * @returns {SearchArea[]}
 */
export function readAreas(payload) {
  const reader = new ByteReader(payload);
  const count = reader.count(3);
  const heads = reader.take(count);
  const parents = Array.from(heads, () => {
    const parent = reader.varint();
    if (parent > count) throw damage('an area has no such parent');
    return parent - 1;
  });
  const codes = parents.map(() => reader.text());
  const names = readTexts(reader, count);
  const readings = readTexts(reader, count);
  const prefectures = readTexts(reader, count);
  const points = readPoints(reader, heads.filter((head) => head & 1).length);
  reader.end();
  let next = 0;
  return Array.from(heads, (head, i) => {
    if (head >> 1 > highestLevel) throw damage('an area has no such level');
    return { code: codes[i], name: names[i], reading: readings[i], prefecture: prefectures[i], parent: parents[i], level: head >> 1, point: head & 1 ? points[next++] : null };
  });
}
