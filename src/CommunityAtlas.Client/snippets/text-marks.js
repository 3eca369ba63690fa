import { originalOf } from '../analysis/text-normalizer.js';
import { SearchFields } from '../postings/search-fields.js';
import { scriptOf } from '../queries/query-script.js';

/**
 * @typedef {import('../analysis/text-normalizer.js').TextNormalizer} TextNormalizer
 * @typedef {import('../queries/query-clause.js').QueryClause} QueryClause
 * @typedef {import('../store/text-block.js').TextLine} TextLine
 * @typedef {{text: string, mark: boolean}} SnippetPart
 * @typedef {{start: number, end: number, clause: number}} Mark
 */

/** Longest snippet, in UTF-16 units. */
const longestSnippet = 80;
const before = 12;
const sentence = /[^。！？!?]*[。！？!?]|[^。！？!?]+$/g;

/** Marks in a text what the query found, whichever way it was spelled. */
export class TextMarks {
  /**
   * @param {TextNormalizer} normalizer
   * @param {readonly QueryClause[]} clauses
   */
  constructor(normalizer, clauses) {
    this.normalizer = normalizer;
    /** @type {Map<string, number>} */
    const wanted = new Map();
    const want = (/** @type {string} */ text, /** @type {number} */ clause) => {
      if (text !== '' && !wanted.has(text)) wanted.set(text, clause);
    };
    const hasRequired = clauses.some((clause) => !clause.isOptional);
    clauses.forEach((clause, i) => {
      if (clause.isOptional && clause.kind !== 'part' && hasRequired) return;
      want(clause.text, i);
      for (const one of clause.alternatives) {
        if (one.kind === 'literal') want(one.literal, i);
        for (const term of one.terms) if (!term.startsWith('#')) want(stemOfTerm(term), i);
      }
    });
    // Longer ones first, so that 食堂 is marked whole and not as 食.
    this.wanted = [...wanted].sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  }

  /** Whether there is nothing to mark. */
  get isEmpty() {
    return this.wanted.length === 0;
  }

  /** Whether a text has a mark. @param {string} text */
  isIn(text) {
    return this.find(text).length > 0;
  }

  /**
   * A text in parts, with and without a mark.
   * @param {string} text
   * @returns {SnippetPart[]}
   */
  mark(text) {
    /** @type {SnippetPart[]} */
    const parts = [];
    let at = 0;
    for (const { start, end } of this.find(text)) {
      if (start > at) parts.push({ text: text.slice(at, start), mark: false });
      if (end > at) parts.push({ text: text.slice(Math.max(at, start), end), mark: true });
      at = Math.max(at, end);
    }
    if (at < text.length) parts.push({ text: text.slice(at), mark: false });
    return parts;
  }

  /**
   * The sentence of a document with most of what is wanted; the first of equals; null when none has any.
   * @param {readonly TextLine[]} lines
   * @param {readonly string[]} normalized the same lines, normalised
   * @returns {SnippetPart[] | null}
   */
  best(lines, normalized) {
    let best = '';
    let most = 0;
    for (const [i, line] of lines.entries()) {
      if (line.field === SearchFields.name || !this.wanted.some(([wanted]) => normalized[i].includes(wanted))) continue;
      for (const [raw] of line.text.matchAll(sentence)) {
        const text = raw.trim();
        const count = new Set(this.find(text).map((mark) => mark.clause)).size;
        if (count > most) {
          best = text;
          most = count;
        }
      }
    }
    return most === 0 ? null : this.mark(this.shortened(best));
  }

  /** @param {string} text */
  shortened(text) {
    if (text.length <= longestSnippet) return text;
    const isLow = (/** @type {number} */ at) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
    let start = Math.max(0, Math.min(this.find(text)[0].start - before, text.length - longestSnippet));
    if (start > 0 && isLow(start)) start--;
    let end = Math.min(text.length, start + longestSnippet);
    if (end < text.length && isLow(end)) end--;
    return (start > 0 ? '…' : '') + text.slice(start, end) + (end < text.length ? '…' : '');
  }

  /**
   * @param {string} text
   * @returns {Mark[]}
   */
  find(text) {
    const trace = this.normalizer.trace(text);
    /** @type {Mark[]} */
    const marks = [];
    for (let at = 0; at < trace.text.length; ) {
      const found = this.wanted.find(([wanted]) => trace.text.startsWith(wanted, at));
      const next = at + (found ? found[0].length : 1);
      if (found) {
        const [start, end] = originalOf(trace, at, next);
        if (end > start) marks.push({ start, end, clause: found[1] });
      }
      at = next;
    }
    return marks;
  }
}

/** 歌う is also 歌い and 歌って: the kana that bend are left off. @param {string} term */
function stemOfTerm(term) {
  return term.length > 1 && scriptOf(term[term.length - 1]) === 'hiragana' && scriptOf(term[term.length - 2]) === 'kanji' ? term.slice(0, -1) : term;
}
