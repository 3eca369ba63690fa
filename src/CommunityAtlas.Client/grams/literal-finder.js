import { SearchFields } from '../postings/search-fields.js';
import { ShardFamily } from '../shards/shard-family.js';
import { indexOfKey } from '../shards/shard-range.js';
import { textBlockSize } from '../store/text-block.js';
import { gramText, gramsOf } from './gram-key.js';
import { readLetters } from './letters.js';
import { GramShard } from './gram-shard.js';

/**
 * @typedef {import('../analysis/text-normalizer.js').TextNormalizer} TextNormalizer
 * @typedef {import('../reading/open-index.js').OpenIndex} OpenIndex
 * @typedef {import('../reading/shard-desk.js').ShardDesk} ShardDesk
 * @typedef {import('../reading/text-store.js').DocText} DocText
 * @typedef {import('../reading/text-store.js').TextStore} TextStore
 * @typedef {import('../scoring/clause-evaluator.js').LiteralHit} LiteralHit
 *
 * Documents that hold characters, and whether every text that may hold them was looked at.
 * @typedef {{hits: readonly LiteralHit[], isComplete: boolean}} LiteralFinds
 */

/** An index of so few blocks is read whole when it must be. */
const fewBlocks = 48;
const mostGrams = 6;

/** For one query, finds characters wherever they stand: pairs of characters name the blocks that may hold them, and the texts decide. */
export class LiteralFinder {
  /**
   * @param {ShardDesk} desk
   * @param {OpenIndex} index
   * @param {TextStore} texts
   * @param {TextNormalizer} normalizer
   * @param {boolean} isThorough whether every block that may hold characters is read, or no more than a query may cost
   */
  constructor(desk, index, texts, normalizer, isThorough) {
    this.desk = desk;
    this.manifest = index.manifest;
    this.texts = texts;
    this.normalizer = normalizer;
    this.isThorough = isThorough;
    this.most = isThorough ? Infinity : Math.max(texts.blockCount <= fewBlocks ? fewBlocks : 0, this.manifest.scoring.mostBlocks);
    /** @type {Set<number>} blocks that this query reads */
    this.read = new Set();
    /** Whether pairs are missing, so that nobody knows yet which blocks come first. */
    this.isBlind = false;
    /** @type {Map<string, LiteralFinds>} */
    this.found = new Map();
  }

  /**
   * Documents that hold a normalised text in one line, rising. Too little while shards are missing.
   * @param {string} literal
   * @returns {LiteralFinds}
   */
  find(literal) {
    const known = this.found.get(literal);
    if (known) return known;
    const letters = this.desk.get(ShardFamily.letters, this.manifest.letters, (payload) => readLetters(payload, this.manifest.docCount));
    const blocks = letters && this.blocksOf(letters, literal);
    this.isBlind ||= !blocks;
    if (!letters || !blocks || this.isBlind) return { hits: [], isComplete: false };
    /** @type {LiteralHit[]} */
    const hits = [];
    let isMissing = false;
    let isComplete = true;
    for (const number of blocks) {
      if (!this.read.has(number) && this.read.size >= this.most) {
        isComplete = false;
        continue;
      }
      this.read.add(number);
      const block = this.texts.block(letters.texts[number]);
      isMissing ||= block === undefined;
      block?.forEach((text, i) => {
        const inName = nameHolding(text, text.normalized(this.normalizer), literal);
        if (inName !== null) hits.push({ doc: number * textBlockSize + i, isInName: inName });
      });
    }
    const finds = { hits, isComplete };
    if (!isMissing) this.found.set(literal, finds);
    return finds;
  }

  /**
   * The blocks that may hold the characters, or undefined while shards are missing. Pairs that do not overlap, and the last, are
   * enough to rule out nearly every block, as each text is looked at anyway.
   * @param {import('./letters.js').Letters} letters
   * @param {string} literal
   * @returns {number[] | undefined}
   */
  blocksOf(letters, literal) {
    const grams = gramsOf(literal);
    if (grams.length === 0) return this.texts.blockCount <= fewBlocks ? Array.from({ length: this.texts.blockCount }, (_, i) => i) : [];
    const chosen = grams.filter((_, i) => i % 2 === 0).slice(0, mostGrams);
    const last = grams[grams.length - 1];
    if (!chosen.includes(last)) chosen.push(last);
    const found = chosen.map((gram) => this.blocksOfGram(letters, gram));
    /** @type {number[] | undefined} */
    let common;
    for (const blocks of found) {
      if (!blocks) return undefined;
      common = common === undefined ? [...blocks] : common.filter((block) => blocks.includes(block));
    }
    return common?.filter((block) => block < this.texts.blockCount);
  }

  /**
   * @param {import('./letters.js').Letters} letters
   * @param {number} gram
   */
  blocksOfGram({ grams }, gram) {
    const range = grams[indexOfKey(grams, gramText(gram))];
    return range ? this.desk.get(ShardFamily.grams, range.hash, (payload) => new GramShard(payload))?.find(gram) : new Int32Array(0);
  }
}

/**
 * Whether a document holds characters in one of its names; null if it does not hold them at all.
 * @param {DocText} text
 * @param {readonly string[]} normalized
 * @param {string} literal
 */
function nameHolding({ lines }, normalized, literal) {
  let isHere = false;
  for (let i = 0; i < normalized.length; i++) {
    if (!normalized[i].includes(literal)) continue;
    if (lines[i].field === SearchFields.name) return true;
    isHere = true;
  }
  return isHere ? false : null;
}
