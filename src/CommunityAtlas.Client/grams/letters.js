import { ByteReader, damage } from '../shards/byte-reader.js';
import { readName } from '../shards/shard-name.js';
import { readKeys } from '../terms/key-column.js';
import { textBlockSize } from '../store/text-block.js';

/**
 * What is needed to look letter by letter: names of all blocks of texts, and the shards of pairs of characters.
 * @typedef {{texts: readonly string[], grams: readonly import('../shards/shard-range.js').ShardRange[]}} Letters
 */

/**
 * The payload of the family `letters`.
 * @param {Uint8Array} payload
 * @param {number} docCount
 * @returns {Letters}
 */
export function readLetters(payload, docCount) {
  const reader = new ByteReader(payload);
  const texts = Array.from({ length: reader.count(6) }, () => readName(reader));
  if (texts.length !== Math.ceil(docCount / textBlockSize)) throw damage('the documents and their texts differ');
  const keys = readKeys(reader, reader.count(6));
  const grams = keys.map((firstKey) => ({ firstKey, hash: readName(reader) }));
  reader.end();
  return { texts, grams };
}
