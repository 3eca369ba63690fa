import { damage } from '../shards/byte-reader.js';
import { decodeText } from './text-code.js';

/**
 * Texts of many records: length in bytes, then all of them in the character code, each ended by a line end.
 * @param {import('../shards/byte-reader.js').ByteReader} reader
 * @param {number} count
 */
export function readTexts(reader, count) {
  const texts = decodeText(reader.take(reader.varint())).split('\n');
  if (texts.length !== count + 1 || texts.pop() !== '') throw damage('a column of texts has another length');
  return texts;
}
