import { readingForm } from '../analysis/reading-form.js';
import { ClauseWriter } from './clause-writer.js';
import { halfTypedReadings } from './half-typed.js';
import { hearPhrases } from './heard-phrases.js';
import { QueryCutter } from './query-cutter.js';
import { isHiraganaText, isKanaText, isKanaUnit } from './query-script.js';
import { termsOfToken, tokenOf } from './query-token.js';

/**
 * @typedef {import('../analysis/text-normalizer.js').TextNormalizer} TextNormalizer
 * @typedef {import('../reading/reading-table.js').ReadingTable} ReadingTable
 * @typedef {import('../reading/word-lexicon.js').WordLexicon} WordLexicon
 * @typedef {import('./cut-rules.js').CutRules} CutRules
 * @typedef {import('./phrase-book.js').PhraseBook} PhraseBook
 * @typedef {import('./phrase-match.js').PhraseMatch} PhraseMatch
 * @typedef {import('./query-clause.js').QueryClause} QueryClause
 * @typedef {import('./query-lattice.js').CutArc} CutArc
 * @typedef {import('./query-token.js').QueryToken} QueryToken
 *
 * A query understood.
 * @typedef {object} QueryPlan
 * @property {string} text the normalised query
 * @property {readonly (readonly [number, number])[]} chunks its stretches between spaces and punctuation
 * @property {readonly QueryToken[]} tokens its words, as cut
 * @property {readonly PhraseMatch[]} phrases its recognised phrases
 * @property {readonly PhraseMatch[]} heard phrases that kana or letters spell
 * @property {readonly QueryClause[]} clauses what documents are asked, in the order of the query
 */

/** What is longer is cut off: nobody says so much, and a pasted page must not ask for all shards. */
const longestQuery = 200;
const longestHalf = 6;

/** Understands a query: normalise, split, cut, recognise phrases, and say what documents are asked. */
export class QueryPlanner {
  /**
   * @param {TextNormalizer} normalizer with the spelling groups of the site
   * @param {CutRules} rules
   * @param {PhraseBook} book
   * @param {WordLexicon} words
   * @param {ReadingTable} readings
   * @param {number} mostExpansions most words an unfinished word becomes
   */
  constructor(normalizer, rules, book, words, readings, mostExpansions) {
    this.normalizer = normalizer;
    this.rules = rules;
    this.book = book;
    this.words = words;
    this.readings = readings;
    this.mostExpansions = mostExpansions;
    this.cutter = new QueryCutter(rules, words, readings);
  }

  /**
   * Understands a query. What comes out while shards are missing is thrown away.
   * @param {string} query as typed
   * @param {string | null} today as 2026-11-21, or null when 今日 and 明日 are words like others
   * @returns {QueryPlan}
   */
  plan(query, today) {
    const text = shortened(this.normalizer.normalize(query));
    const chunks = this.chunks(text);
    const paths = chunks.map(([start, end]) => this.cutter.cut(text, start, end, []));
    const waiting = { text, chunks, tokens: [], phrases: [], heard: [], clauses: [] };
    if (this.words.desk.isWaiting) return waiting;
    const cuts = cutsOf(chunks, paths);
    const phrases = this.book.find(text, (at) => cuts.has(at), today);
    const edges = phrases.flatMap((phrase) => [phrase.start, phrase.end]);
    for (let i = 0; i < chunks.length; i++) {
      // A phrase that begins or ends inside a word: cut again, and there too.
      const [start, end] = chunks[i];
      if (edges.some((edge) => edge > start && edge < end && !cuts.has(edge))) paths[i] = this.cutter.cut(text, start, end, edges);
    }
    if (this.words.desk.isWaiting) return waiting;
    const tokens = chunks.flatMap(([start, end], i) => {
      const own = paths[i].map((arc) => tokenOf(text, arc));
      const isFree = !phrases.some((phrase) => phrase.start < end && phrase.end > start);
      const reading = isFree ? this.asReading(text, start, end, own, end === text.length) : null;
      return reading ? [reading] : own;
    });
    const written = new ClauseWriter(text, chunks, tokens, phrases, this.words, this.readings, this.mostExpansions).write();
    const { clauses, heard } = hearPhrases(written, this.book);
    return { text, chunks, tokens, phrases, heard, clauses };
  }

  /**
   * A whole stretch as one word: kana by its reading, when some indexed word is read so, or, at the end of the query, what some
   * indexed word begins with. What the lattice made of it stays as another way to answer: しょくど is no word, 木もれ is two.
   * @param {string} text
   * @param {number} start
   * @param {number} end
   * @param {readonly QueryToken[]} own
   * @param {boolean} isLast
   * @returns {QueryToken | null}
   */
  asReading(text, start, end, own, isLast) {
    const surface = text.slice(start, end);
    if (surface.length < 2) return null;
    const isKnown = own.length === 1 && (own[0].whole === null || (this.words.find(own[0].whole)?.postings?.count ?? 0) > 0);
    if (isKnown && !isHiraganaText(surface)) return null;
    const isRead = isKanaText(surface) && this.readings.find(readingForm(surface)).length > 0;
    if (!isRead && (!isLast || isKnown || !this.isBegun(surface, own))) return null;
    return { text: surface, start, end, source: 'reading', whole: null, parts: own.filter((token) => !token.isFiller).flatMap(termsOfToken), isFiller: false };
  }

  /**
   * Whether an indexed word begins so. Several words that nobody would take for half of one (うつ病の家族) are not looked up.
   * @param {string} surface
   * @param {readonly QueryToken[]} own
   */
  isBegun(surface, own) {
    if (isKanaUnit(surface[0])) return halfTypedReadings(surface).some((beginning) => this.readings.beginning(beginning, 1).length > 0);
    return own.length > 1 && surface.length <= longestHalf && own.every((token) => token.text.length === 1)
      && this.words.beginning(surface).some((record) => (record.postings?.count ?? 0) > 0);
  }

  /**
   * @param {string} text
   * @returns {[number, number][]}
   */
  chunks(text) {
    /** @type {[number, number][]} */
    const chunks = [];
    let start = -1;
    for (let i = 0; i <= text.length; i++) {
      const isInside = i < text.length && text[i] !== ' ' && !this.rules.runOf(text.charCodeAt(i)).isPunctuation;
      if (isInside && start < 0) start = i;
      if (isInside || start < 0) continue;
      chunks.push([start, i]);
      start = -1;
    }
    return chunks;
  }
}

/** @param {string} text */
function shortened(text) {
  if (text.length <= longestQuery) return text;
  const isHalf = (text.charCodeAt(longestQuery - 1) & 0xfc00) === 0xd800;
  return text.slice(0, isHalf ? longestQuery - 1 : longestQuery).replace(/ +$/, '');
}

/**
 * The edges of all words, and every place between chunks.
 * @param {readonly (readonly [number, number])[]} chunks
 * @param {readonly (readonly CutArc[])[]} paths
 */
function cutsOf(chunks, paths) {
  const cuts = new Set(chunks.flat());
  for (const path of paths) for (const arc of path) cuts.add(arc.start);
  return cuts;
}
