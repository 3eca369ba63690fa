import { isPair } from '../analysis/character-classes.js';

/**
 * @typedef {import('./cut-rules.js').CutRules} CutRules
 *
 * A candidate: a stretch of the query read as one word.
 * @typedef {object} CutArc
 * @property {number} start first UTF-16 unit
 * @property {number} end first unit behind it
 * @property {number} class context class of the cut table
 * @property {number} cost word cost
 * @property {'function' | 'word' | 'reading' | 'unknown'} source
 * @property {string | null} target its terms, "" for the stretch itself, null when it is dropped
 * @property {boolean} isFiller whether it is what people say around a query
 */

/**
 * Cuts a stretch without spaces: the cheapest way through the candidates (Viterbi), class 0 before and behind it. Of equal ways the
 * candidate named first wins; candidates of a place in order: function words (shorter first, then as in the table), words (as
 * given), unknown words.
 * @param {CutRules} rules
 * @param {string} text the normalised query
 * @param {number} start
 * @param {number} end
 * @param {readonly number[]} boundaries places no candidate may reach across
 * @param {(at: number) => Iterable<CutArc>} wordsAt candidates beside function words and unknown words
 * @returns {CutArc[]} the winning candidates in order, without gap
 */
export function cutStretch(rules, text, start, end, boundaries, wordsAt) {
  return end <= start ? [] : new QueryLattice(rules, text, start, end, boundaries, wordsAt).run();
}

class QueryLattice {
  /**
   * @param {CutRules} rules
   * @param {string} text
   * @param {number} start
   * @param {number} end
   * @param {readonly number[]} boundaries
   * @param {(at: number) => Iterable<CutArc>} wordsAt
   */
  constructor(rules, text, start, end, boundaries, wordsAt) {
    this.rules = rules;
    this.text = text;
    this.start = start;
    this.end = end;
    this.boundaries = boundaries;
    this.wordsAt = wordsAt;
    /** @type {CutArc[]} */
    this.arcs = [];
    /** @type {number[]} */
    this.costs = [];
    /** @type {number[]} */
    this.backs = [];
    /** @type {number[][]} */
    this.endingAt = Array.from({ length: end - start + 1 }, () => []);
  }

  run() {
    for (let at = this.start; at < this.end; at++) {
      if (at > this.start && this.endingAt[at - this.start].length === 0) continue;
      this.addCandidates(at);
    }
    let leastCost = Infinity;
    let last = -1;
    for (const arc of this.endingAt[this.end - this.start]) {
      const cost = this.costs[arc] + this.rules.between(this.arcs[arc].class, 0);
      if (cost < leastCost) {
        leastCost = cost;
        last = arc;
      }
    }
    const path = [];
    for (let arc = last; arc >= 0; arc = this.backs[arc]) path.push(this.arcs[arc]);
    return path.reverse();
  }

  /** @param {number} at */
  addCandidates(at) {
    let found = this.addFunctionWords(at);
    for (const word of this.wordsAt(at)) {
      if (word.end > this.end || this.crosses(at, word.end)) continue;
      if (word.source === 'word') found = true;
      this.add(word);
    }
    this.addUnknown(at, found);
  }

  /** @param {number} at */
  addFunctionWords(at) {
    let found = false;
    const longest = Math.min(this.rules.longestFunctionWord, this.end - at);
    for (let length = 1; length <= longest; length++) {
      if (this.crosses(at, at + length)) break;
      for (const word of this.rules.functionWords(this.text.slice(at, at + length))) {
        found = true;
        this.add({ start: at, end: at + length, class: word.class, cost: word.cost, source: 'function', target: word.target, isFiller: word.isFiller });
      }
    }
    return found;
  }

  /**
   * @param {number} at
   * @param {boolean} found
   */
  addUnknown(at, found) {
    const first = this.text.charCodeAt(at);
    const unknown = this.rules.unknownOf(first);
    if (found && !unknown.isAlways) return;
    let end = at + 1;
    if (end < this.end && isPair(first, this.text.charCodeAt(end))) end++;
    if (unknown.isGrouped) {
      const run = this.rules.runOf(first);
      while (end < this.end && !this.crosses(at, end + 1) && this.continues(run, this.text.charCodeAt(end))) end++;
    }
    for (const form of unknown.forms) this.add({ start: at, end, class: form.class, cost: form.cost, source: 'unknown', target: '', isFiller: false });
  }

  /**
   * @param {import('../terms/cut-table.js').CharacterRun} first
   * @param {number} next
   */
  continues(first, next) {
    const run = this.rules.runOf(next);
    return run.class === first.class && run.isPunctuation === first.isPunctuation;
  }

  /**
   * @param {number} from
   * @param {number} to
   */
  crosses(from, to) {
    return this.boundaries.some((boundary) => from < boundary && boundary < to);
  }

  /** @param {CutArc} arc */
  add(arc) {
    let back = -1;
    let least = arc.start === this.start ? this.rules.between(0, arc.class) : Infinity;
    for (const before of this.endingAt[arc.start - this.start]) {
      const cost = this.costs[before] + this.rules.between(this.arcs[before].class, arc.class);
      if (cost < least) {
        least = cost;
        back = before;
      }
    }
    this.endingAt[arc.end - this.start].push(this.arcs.length);
    this.arcs.push(arc);
    this.costs.push(least + arc.cost);
    this.backs.push(back);
  }
}
