import { SearchFields } from '../postings/search-fields.js';
import { addHit, chainHits, mergeHits, newHits } from './clause-hits.js';

/**
 * @typedef {import('../postings/posting-columns.js').PostingList} PostingList
 * @typedef {import('../queries/query-clause.js').AlternativeKind} AlternativeKind
 * @typedef {import('../queries/query-clause.js').ClauseAlternative} ClauseAlternative
 * @typedef {import('../queries/query-clause.js').QueryClause} QueryClause
 * @typedef {import('./bm25.js').Bm25} Bm25
 * @typedef {import('./clause-hits.js').ClauseHits} ClauseHits
 * @typedef {import('./clause-hits.js').Hits} Hits
 * @typedef {import('./scoring-options.js').ScoringOptions} ScoringOptions
 *
 * A document that holds characters somewhere in a line, or in one of its names.
 * @typedef {{doc: number, isInName: boolean}} LiteralHit
 *
 * What ranking asks of documents; a state is 0 checked within its interval, 1 overdue, 2 paused or closed.
 * @typedef {{length: (doc: number) => number, nameLength: (doc: number) => number, state: (doc: number) => number}} DocLengths
 */

/** @type {readonly AlternativeKind[]} */
const kinds = ['word', 'label', 'prefix', 'reading', 'literal'];

/** A word that fewer documents have in their area is hardly the name of one. */
const fewestOfPlace = 5;

/** Finds and scores the documents that answer a clause. */
export class ClauseEvaluator {
  /**
   * @param {ScoringOptions} options
   * @param {Bm25} formulas
   * @param {DocLengths} docs
   * @param {(term: string) => PostingList | null} postings
   * @param {(literal: string) => readonly LiteralHit[]} literals documents that hold characters, rising
   */
  constructor(options, formulas, docs, postings, literals) {
    this.options = options;
    this.formulas = formulas;
    this.docs = docs;
    this.postings = postings;
    this.literals = literals;
  }

  /**
   * The documents of a clause with the score of the best alternative, and the places of the first that has any.
   * @param {QueryClause} clause
   * @returns {ClauseHits}
   */
  evaluate(clause) {
    let merged = newHits(0);
    let byWords = 0;
    for (const kind of kinds) {
      // One kind is one way to answer: its alternatives share their document frequency, so that a rare homophone is no better
      // than a common one.
      let found = newHits(0);
      for (const one of clause.alternatives) {
        if (one.kind === kind) found = mergeHits(found, this.find(one));
      }
      if (kind === 'literal') byWords = merged.count;
      const factor = this.formulas.idf(found.count) * this.weightOf(kind);
      for (let i = 0; i < found.count; i++) found.scores[i] *= factor;
      merged = mergeHits(merged, found);
    }
    let inArea = 0;
    for (let i = 0; i < merged.count; i++) inArea += merged.isInArea[i];
    return { hits: merged, isPlace: merged.count >= fewestOfPlace && inArea * 5 >= merged.count * 4, idf: this.formulas.idf(byWords > 0 ? byWords : merged.count) };
  }

  /** @param {AlternativeKind} kind */
  weightOf(kind) {
    switch (kind) {
      case 'label': return this.options.labelWeight;
      case 'prefix': return this.options.prefixWeight;
      case 'reading': return this.options.readingWeight;
      case 'literal': return this.options.literalWeight;
      default: return 1;
    }
  }

  /**
   * @param {ClauseAlternative} one
   * @returns {Hits}
   */
  find(one) {
    if (one.kind === 'literal') {
      const letters = this.literals(one.literal);
      const score = this.formulas.saturated(1);
      const found = newHits(letters.length);
      for (const { doc, isInName } of letters) addHit(found, doc, score, 0, 0, 0, 0, Number(isInName), 1);
      return found;
    }
    /** @type {Hits | null} */
    let all = null;
    for (const term of one.terms) {
      const hits = this.hitsOf(term, one.fields);
      all = all === null ? hits : chainHits(all, hits);
    }
    if (all === null) return newHits(0);
    if (one.span > 0) {
      all.nameSpan.fill(one.span);
      all.textSpan.fill(one.span);
    }
    if (one.weight < 1) for (let i = 0; i < all.count; i++) all.scores[i] *= one.weight;
    return all;
  }

  /**
   * @param {string} term
   * @param {number} mask
   * @returns {Hits}
   */
  hitsOf(term, mask) {
    const list = this.postings(term);
    if (!list) return newHits(0);
    const { partWeight, labelsBoost } = this.options;
    const isSpecial = term.startsWith('#');
    const hits = newHits(list.count);
    for (let i = 0; i < list.count; i++) {
      const fields = list.fields[i];
      const isPart = (fields & SearchFields.part) !== 0;
      if (isPart && partWeight <= 0) continue;
      if (mask !== 0 && (fields & mask) === 0) continue;
      const doc = list.docs[i];
      const frequency = isSpecial ? labelsBoost : this.formulas.frequency(fields, list.bodyTf[i], this.docs.length(doc), this.docs.nameLength(doc));
      const score = this.formulas.saturated(frequency);
      addHit(hits, doc, isPart ? score * partWeight : score, list.namePositions[i], 1, list.textPositions[i], 1, 0, 0, Number(!isSpecial && (fields & SearchFields.area) !== 0));
    }
    return hits;
  }
}
