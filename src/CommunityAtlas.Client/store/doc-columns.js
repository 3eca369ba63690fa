import { ByteReader, damage } from '../shards/byte-reader.js';

/** Documents of one shard, as a power of two; only the last holds fewer. */
export const docChunkShift = 14;
export const docChunkSize = 1 << docChunkShift;

/** Whether an entry may be trusted to be as it says. */
export const DocState = Object.freeze({ fresh: 0, late: 1, stopped: 2 });

/**
 * What ranking asks of documents.
 * @typedef {{count: number, lengths: Uint8Array, nameLengths: Uint8Array, states: Uint8Array}} DocColumns lengths as length bytes
 */

/**
 * @param {Uint8Array} payload
 * @returns {DocColumns}
 */
export function readDocColumns(payload) {
  const reader = new ByteReader(payload);
  const count = reader.count(2);
  const lengths = reader.take(count);
  const packed = reader.take(count);
  reader.end();
  if (packed.some((byte) => byte >> 4 > DocState.stopped)) throw damage('a document has no such state');
  return { count, lengths, nameLengths: packed.map((byte) => byte & 15), states: packed.map((byte) => byte >> 4) };
}

/** The lengths that the bytes stand for: Lucene's SmallFloat.byte315ToFloat, squared and turned over, in single precision. */
export const lengthOfByte = readLengths();

function readLengths() {
  const lengths = new Float64Array(256);
  const view = new DataView(new ArrayBuffer(4));
  for (let byte = 1; byte < 256; byte++) {
    view.setInt32(0, (byte << 21) + (48 << 24));
    const norm = view.getFloat32(0);
    lengths[byte] = Math.fround(1 / Math.fround(norm * norm));
  }
  return lengths;
}
