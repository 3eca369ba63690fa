import { SearchFailure } from '../failures.js';
import { damage } from './byte-reader.js';

/** No shard is anywhere near this; a file that inflates to more is hostile. */
const mostBytes = 16 * 1024 * 1024;
const magic = 0xca;

/** Version of the format that this reader knows. */
export const knownFormat = 5;

/**
 * Raw deflate, with a bound on what comes out.
 * @param {Uint8Array} packed
 * @returns {Promise<Uint8Array>}
 */
export async function inflate(packed) {
  if (typeof DecompressionStream === 'undefined') throw new SearchFailure('unsupported', 'DecompressionStream');
  /** @type {Uint8Array[]} */
  const pieces = [];
  let length = 0;
  const reader = inflating(packed).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > mostBytes) throw damage('inflates to too much');
      pieces.push(value);
    }
  } catch (refusal) {
    reader.cancel().catch(() => {});
    throw refusal instanceof SearchFailure ? refusal : damage('is not deflate');
  }
  return joined(pieces, length);
}

/**
 * What a packed shard holds.
 * @param {number} family the family's byte
 * @param {Uint8Array} packed
 * @returns {Promise<Uint8Array>} the payload
 */
export async function unpack(family, packed) {
  return withoutHeader(family, await inflate(packed));
}

/**
 * A frame without its header, which must be that of a family.
 * @param {number} family
 * @param {Uint8Array} frame
 */
export function withoutHeader(family, frame) {
  if (frame.length < 3 || frame[0] !== magic) throw damage('is no shard');
  if (frame[2] !== knownFormat) throw new SearchFailure('newer', `shard format ${frame[2]}`);
  if (frame[1] !== family) throw damage(`is of family ${frame[1]}, not ${family}`);
  return frame.subarray(3);
}

/**
 * @param {Uint8Array} packed
 * @returns {ReadableStream<Uint8Array>}
 */
function inflating(packed) {
  let stream;
  try {
    stream = new DecompressionStream('deflate-raw');
  } catch {
    throw new SearchFailure('unsupported', 'deflate-raw');
  }
  return new Blob([/** @type {BlobPart} */ (packed)]).stream().pipeThrough(/** @type {ReadableWritablePair<Uint8Array, Uint8Array>} */ (/** @type {unknown} */ (stream)));
}

/**
 * @param {Uint8Array[]} pieces
 * @param {number} length
 */
function joined(pieces, length) {
  if (pieces.length === 1) return pieces[0];
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
