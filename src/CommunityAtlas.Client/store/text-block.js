import { SearchFields } from '../postings/search-fields.js';
import { ByteReader, damage } from '../shards/byte-reader.js';
import { inflate, withoutHeader } from '../shards/shard-frame.js';
import { decodeText } from './text-code.js';

/**
 * @typedef {{field: number, text: string}} TextLine a line of an entry that can be searched, and where it stands
 */

/** Documents of one block; only the last may hold fewer. */
export const textBlockSize = 8;

const prefixFamily = 13;
const textsFamily = 9;
const endOfField = '\f';
const endOfLine = '\n';
const fieldOrder = [SearchFields.name, SearchFields.labels, SearchFields.area, SearchFields.summary, SearchFields.body];

/**
 * The payload of the family `texts`: the lines of each document.
 * @param {Uint8Array} payload
 * @returns {TextLine[][]}
 */
export function readTextBlock(payload) {
  const reader = new ByteReader(payload);
  const count = reader.count(fieldOrder.length);
  const fields = decodeText(reader.take(reader.left)).split(endOfField);
  if (count > textBlockSize || fields.length !== count * fieldOrder.length + 1 || fields.pop() !== '') throw damage('texts do not end where they should');
  return Array.from({ length: count }, (_, doc) => fieldOrder.flatMap((field, k) => {
    const text = fields[doc * fieldOrder.length + k];
    return text === '' ? [] : text.split(endOfLine).map((line) => ({ field, text: line }));
  }));
}

/**
 * The payload of a block that goes on where a common prefix ends.
 * @param {Uint8Array} prefix
 * @param {Uint8Array} packed
 */
export async function unpackBehind(prefix, packed) {
  const stream = new Uint8Array(prefix.length + packed.length);
  stream.set(prefix);
  stream.set(packed, prefix.length);
  const reader = new ByteReader(withoutHeader(prefixFamily, await inflate(stream)));
  reader.take(reader.varint());
  return withoutHeader(textsFamily, reader.take(reader.left));
}
