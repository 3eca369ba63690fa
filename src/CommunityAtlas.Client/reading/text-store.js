import { damage } from '../shards/byte-reader.js';
import { ShardFamily } from '../shards/shard-family.js';
import { readTextBlock, textBlockSize, unpackBehind } from '../store/text-block.js';

/**
 * @typedef {import('../analysis/text-normalizer.js').NormalizedText} NormalizedText
 * @typedef {import('../analysis/text-normalizer.js').TextNormalizer} TextNormalizer
 * @typedef {import('../store/text-block.js').TextLine} TextLine
 * @typedef {import('./open-index.js').OpenIndex} OpenIndex
 * @typedef {import('./shard-desk.js').ShardDesk} ShardDesk
 */

/** One document's lines, with their normalised texts once they were asked for. */
export class DocText {
  /** @param {readonly TextLine[]} lines */
  constructor(lines) {
    this.lines = lines;
    /** @type {readonly string[] | null} */
    this.known = null;
  }

  /**
   * The lines, normalised.
   * @param {TextNormalizer} normalizer
   */
  normalized(normalizer) {
    return (this.known ??= this.lines.map((line) => normalizer.normalize(line.text)));
  }
}

/** The searchable texts of documents, as one query asks for them. */
export class TextStore {
  /**
   * @param {ShardDesk} desk
   * @param {OpenIndex} index
   */
  constructor(desk, index) {
    this.desk = desk;
    this.manifest = index.manifest;
    this.loader = index.loader;
  }

  /** How many blocks there are. */
  get blockCount() {
    return Math.ceil(this.manifest.docCount / textBlockSize);
  }

  /**
   * The documents of a block, or undefined while it is missing.
   * @param {string} hash
   * @returns {readonly DocText[] | undefined}
   */
  block(hash) {
    const known = /** @type {readonly DocText[] | undefined} */ (this.desk.peek(ShardFamily.texts, hash));
    return known ?? this.desk.get(this.family(), hash, (payload) => readTextBlock(payload).map((lines) => new DocText(lines)));
  }

  /**
   * A document's text, or undefined while it is missing.
   * @param {number} doc
   * @param {string} hash of its block
   */
  doc(doc, hash) {
    const block = this.block(hash);
    if (block && doc % textBlockSize >= block.length) throw damage('a text is missing');
    return block?.[doc % textBlockSize];
  }

  family() {
    const prefix = this.manifest.textPrefix;
    if (prefix === null) return ShardFamily.texts;
    // Fetched beside the block, not before it.
    const bytes = this.loader.load({ ...ShardFamily.texts, unpack: async (packed) => packed }, prefix, (payload) => payload);
    bytes.catch(() => {});
    return { ...ShardFamily.texts, unpack: async (/** @type {Uint8Array} */ packed) => unpackBehind(await bytes, packed) };
  }
}
