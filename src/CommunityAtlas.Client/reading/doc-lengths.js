import { damage } from '../shards/byte-reader.js';
import { ShardFamily } from '../shards/shard-family.js';
import { docChunkShift, docChunkSize, lengthOfByte, readDocColumns } from '../store/doc-columns.js';

/**
 * @typedef {import('../scoring/clause-evaluator.js').DocLengths} DocLengths
 * @typedef {import('../shards/search-manifest.js').SearchManifest} SearchManifest
 * @typedef {import('../store/doc-columns.js').DocColumns} DocColumns
 * @typedef {import('./shard-desk.js').ShardDesk} ShardDesk
 */

/**
 * Lengths and states of all documents. What has yet to be fetched counts as nothing; the work is then thrown away.
 * @implements {DocLengths}
 */
export class ShardedDocLengths {
  /**
   * @param {ShardDesk} desk
   * @param {SearchManifest} manifest
   */
  constructor(desk, manifest) {
    const count = (/** @type {number} */ i) => Math.min(docChunkSize, manifest.docCount - i * docChunkSize);
    if (manifest.docs.length !== Math.ceil(manifest.docCount / docChunkSize)) throw damage('manifest.json and its documents differ');
    /** @type {(DocColumns | undefined)[]} */
    this.chunks = manifest.docs.map((hash, i) => desk.get(ShardFamily.docs, hash, (payload) => {
      const columns = readDocColumns(payload);
      if (columns.count !== count(i)) throw damage('documents are missing');
      return columns;
    }));
  }

  /** @param {number} doc */
  length(doc) {
    const chunk = this.chunks[doc >> docChunkShift];
    return chunk ? lengthOfByte[chunk.lengths[doc & (docChunkSize - 1)]] : 0;
  }

  /** @param {number} doc */
  nameLength(doc) {
    return this.chunks[doc >> docChunkShift]?.nameLengths[doc & (docChunkSize - 1)] ?? 0;
  }

  /** @param {number} doc */
  state(doc) {
    return this.chunks[doc >> docChunkShift]?.states[doc & (docChunkSize - 1)] ?? 0;
  }
}
