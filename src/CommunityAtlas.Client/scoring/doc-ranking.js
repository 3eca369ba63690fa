/**
 * @typedef {import('./clause-evaluator.js').DocLengths} DocLengths
 * @typedef {import('./clause-hits.js').ClauseHits} ClauseHits
 * @typedef {import('./clause-hits.js').Hits} Hits
 * @typedef {import('./scoring-options.js').ScoringOptions} ScoringOptions
 * @typedef {{isOptional: boolean, isPart: boolean, hits: ClauseHits}} RankedClause isPart: its words are already counted by the clause before it
 * @typedef {{doc: number, score: number, missing: readonly number[]}} RankedDoc missing: indexes of the required clauses it does not answer
 * @typedef {{doc: number, coverage: number, missing: readonly number[], rows: Int32Array, isByLetters: boolean}} Candidate rows: where its hit stands in each clause, or -1; isByLetters: whether words alone do not answer
 */

const roundOfPlaces = 255;

// A sentence asks for so much that few full answers are followed by partial ones.
const leastOfSentence = 3;
const enoughFull = 10;
/** @type {readonly number[]} */
const nothing = [];

/**
 * Joins clauses: documents that answer all required ones, else the best of those that answer some. Score = sum over clauses, plus
 * what neighbours earn, plus what a whole name earns, times share of the query answered, times state.
 */
export class DocRanking {
  /**
   * @param {ScoringOptions} options
   * @param {DocLengths} docs
   */
  constructor(options, docs) {
    this.options = options;
    this.docs = docs;
  }

  /**
   * Ranks; who needs letters for it behind those that answer with words, score falling, then document rising.
   * @param {readonly RankedClause[]} clauses in the order of the query
   * @param {(doc: number, rows: Int32Array) => boolean} isAllowed whether the filters let a document through; rows: where it stands in each clause, or -1
   * @param {boolean} [mayBePartial] whether documents that lack a required clause may answer when none has all
   * @returns {RankedDoc[]}
   */
  rank(clauses, isAllowed, mayBePartial = true) {
    const all = candidatesOf(clauses, isAllowed);
    const complete = all.filter((candidate) => candidate.missing.length === 0);
    const full = this.ordered(clauses, complete, false);
    const required = clauses.filter((clause) => !clause.isOptional).length;
    if (!mayBePartial || (complete.length > 0 && (required < leastOfSentence || complete.length >= enoughFull))) return full;
    let best = 0;
    for (const candidate of all) best = Math.max(best, candidate.coverage);
    const least = best * this.options.partialShare;
    const partial = all.filter((candidate) => candidate.missing.length > 0 && candidate.coverage > 0
      && (candidate.coverage >= least || isThere(clauses, candidate)));
    return [...full, ...this.ordered(clauses, partial, true)];
  }

  /**
   * @param {readonly RankedClause[]} clauses
   * @param {readonly Candidate[]} candidates
   * @param {boolean} isPartial
   * @returns {RankedDoc[]}
   */
  ordered(clauses, candidates, isPartial) {
    let total = 0;
    for (const clause of clauses) {
      if (!clause.isOptional) total += clause.hits.idf;
    }
    const ranked = candidates.map((candidate) => {
      let score = this.score(clauses, candidate.doc, candidate.rows);
      if (isPartial && total > 0) score *= candidate.coverage / total;
      return { order: isPartial ? placesMissing(clauses, candidate) : Number(candidate.isByLetters), one: { doc: candidate.doc, score, missing: candidate.missing } };
    });
    ranked.sort((a, b) => a.order - b.order || b.one.score - a.one.score || a.one.doc - b.one.doc);
    return ranked.map(({ one }) => one);
  }

  /**
   * The score of a document for all clauses it answers.
   * @param {readonly RankedClause[]} clauses
   * @param {number} doc
   * @param {Int32Array} rows
   */
  score(clauses, doc, rows) {
    let sum = 0;
    let near = 0;
    let inName = 0;
    let isWholeName = true;
    for (let i = 0; i < clauses.length; i++) {
      const { hits, idf } = clauses[i].hits;
      const row = rows[i];
      if (row >= 0) {
        sum += hits.scores[row];
        if (hits.nameAt[row] === 0) isWholeName &&= clauses[i].isOptional;
        else if (!clauses[i].isPart) inName += hits.nameSpan[row];
        // Parts of one word always stand side by side.
        if (i > 0 && rows[i - 1] >= 0 && !(clauses[i].isPart && clauses[i - 1].isPart)) {
          const before = clauses[i - 1].hits;
          near += this.nearness(before.hits, rows[i - 1], hits, row) * Math.min(before.idf, idf);
        }
      } else if (!clauses[i].isOptional) {
        isWholeName = false;
      }
    }
    const name = isWholeName && inName > 0 && inName >= this.docs.nameLength(doc) ? this.options.wholeNameBonus : 0;
    const state = this.docs.state(doc);
    return (sum + near + name) * (state === 1 ? this.options.lateFactor : state === 2 ? this.options.closedFactor : 1);
  }

  /**
   * What two neighbours of the query earn in a document.
   * @param {Hits} a
   * @param {number} i
   * @param {Hits} b
   * @param {number} j
   */
  nearness(a, i, b, j) {
    const { namePhraseBonus, textPhraseBonus, nearBonus, nearDistance } = this.options;
    let bonus = 0;
    if (a.nameAt[i] > 0 && b.nameAt[j] > a.nameAt[i] && b.nameAt[j] - (a.nameAt[i] + a.nameSpan[i]) <= 1) bonus += namePhraseBonus;
    const first = a.textAt[i];
    const second = b.textAt[j];
    if (first === 0 || second === 0) return bonus;
    // Positions in a text go round after so many places.
    const ahead = (second - first + roundOfPlaces) % roundOfPlaces;
    if (ahead > 0 && ahead <= a.textSpan[i]) return bonus + textPhraseBonus;
    const behind = (first - second + roundOfPlaces) % roundOfPlaces;
    const distance = Math.max(0, Math.min(ahead - (a.textSpan[i] - 1), behind - (b.textSpan[j] - 1)));
    return distance < nearDistance ? bonus + nearBonus * (1 - distance / nearDistance) : bonus;
  }
}

/**
 * Who names a place means it: what lies there may lack the rest.
 * @param {readonly RankedClause[]} clauses
 * @param {Candidate} candidate
 */
function isThere(clauses, candidate) {
  return placesMissing(clauses, candidate) === 0 && clauses.some((clause) => !clause.isOptional && clause.hits.isPlace);
}

/**
 * @param {readonly RankedClause[]} clauses
 * @param {Candidate} candidate
 */
function placesMissing(clauses, { missing }) {
  return missing.filter((i) => clauses[i].hits.isPlace).length;
}

/**
 * Documents of required clauses, rising; when none is required, of all.
 * @param {readonly RankedClause[]} clauses
 * @param {(doc: number, rows: Int32Array) => boolean} isAllowed
 * @returns {Candidate[]}
 */
function candidatesOf(clauses, isAllowed) {
  const hasRequired = clauses.some((clause) => !clause.isOptional);
  const counts = clauses.map((clause) => !(hasRequired && clause.isOptional));
  const next = new Int32Array(clauses.length);
  /** @type {Candidate[]} */
  const candidates = [];
  for (;;) {
    let doc = Infinity;
    for (let i = 0; i < clauses.length; i++) {
      const { hits } = clauses[i].hits;
      if (counts[i] && next[i] < hits.count && hits.docs[next[i]] < doc) doc = hits.docs[next[i]];
    }
    if (doc === Infinity) return candidates;
    const rows = new Int32Array(clauses.length);
    for (let i = 0; i < clauses.length; i++) {
      const { hits } = clauses[i].hits;
      while (next[i] < hits.count && hits.docs[next[i]] < doc) next[i]++;
      rows[i] = next[i] < hits.count && hits.docs[next[i]] === doc ? next[i]++ : -1;
    }
    if (!isAllowed(doc, rows)) continue;
    /** @type {number[] | null} */
    let missing = null;
    let coverage = 0;
    let isByLetters = false;
    let hasWords = false;
    for (let i = 0; i < clauses.length; i++) {
      if (!counts[i]) continue;
      const { hits, idf } = clauses[i].hits;
      if (rows[i] >= 0) {
        coverage += idf;
        if (hits.isByLetters[rows[i]] === 1) isByLetters = true;
        else hasWords = true;
      } else if (!clauses[i].isOptional) {
        (missing ??= []).push(i);
      }
    }
    // Of what nobody has to have, one word is enough.
    candidates.push({ doc, coverage, missing: missing ?? nothing, rows, isByLetters: hasRequired ? isByLetters : !hasWords });
  }
}
