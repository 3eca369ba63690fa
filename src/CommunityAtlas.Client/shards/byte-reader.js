import { SearchFailure } from '../failures.js';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the payload of a shard from front to back. Whatever does not fit is damage, never a guess. */
export class ByteReader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  /** Bytes not read yet. */
  get left() {
    return this.bytes.length - this.at;
  }

  /** One byte. */
  byte() {
    if (this.at >= this.bytes.length) throw damage('ends too early');
    return this.bytes[this.at++];
  }

  /** An unsigned LEB128 number below 2^31. */
  varint() {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) {
        if (value > 0x7fffffff) break;
        return value;
      }
    }
    throw damage('a number is too large');
  }

  /** A signed number, zigzag coded. */
  signed() {
    const value = this.varint();
    return value & 1 ? -((value + 1) / 2) : value / 2;
  }

  /**
   * A number of things that follow, each of at least `least` bytes: a count that cannot fit is damage.
   * @param {number} [least]
   */
  count(least = 1) {
    const count = this.varint();
    if (count * least > this.left) throw damage('a count is larger than the file');
    return count;
  }

  /**
   * The next bytes, not copied.
   * @param {number} length
   */
  take(length) {
    if (length > this.left) throw damage('ends too early');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** Length and UTF-8. */
  text() {
    const bytes = this.take(this.count());
    try {
      return utf8.decode(bytes);
    } catch {
      throw damage('a text is not UTF-8');
    }
  }

  /** Nothing may follow. */
  end() {
    if (this.left !== 0) throw damage('goes on too long');
  }
}

/** @param {string} detail */
export function damage(detail) {
  return new SearchFailure('damaged', detail);
}
