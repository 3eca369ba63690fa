const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The name a file has by what stands in it: the first 6 bytes of SHA-256, base64url. Null where the browser offers no
 * digest (a page that came without TLS).
 * @param {Uint8Array} bytes
 * @returns {Promise<string | null>}
 */
export async function shardName(bytes) {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  return nameOfBytes(new Uint8Array(await subtle.digest('SHA-256', /** @type {BufferSource} */ (bytes))));
}

/**
 * The name that six bytes stand for.
 * @param {import('./byte-reader.js').ByteReader} reader
 */
export function readName(reader) {
  return nameOfBytes(reader.take(6));
}

/** @param {Uint8Array} bytes */
function nameOfBytes(bytes) {
  let name = '';
  for (let at = 0; at < 6; at += 3) {
    const three = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
    for (let shift = 18; shift >= 0; shift -= 6) name += alphabet[(three >> shift) & 63];
  }
  return name;
}
