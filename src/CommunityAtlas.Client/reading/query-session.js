import { readingForm } from '../analysis/reading-form.js';
import { LiteralFinder } from '../grams/literal-finder.js';
import { probableStarts, shortestReading } from '../queries/query-cutter.js';
import { QueryPlanner } from '../queries/query-planner.js';
import { isHiraganaText } from '../queries/query-script.js';
import { ClauseEvaluator } from '../scoring/clause-evaluator.js';
import { DocRanking } from '../scoring/doc-ranking.js';
import { valuesOf } from '../facets/filter-set.js';
import { ShardedDocLengths } from './doc-lengths.js';
import { LetterSearch } from './letter-search.js';
import { ReadingTable } from './reading-table.js';
import { TextStore } from './text-store.js';
import { WordLexicon } from './word-lexicon.js';

/**
 * @typedef {import('../queries/query-clause.js').QueryClause} QueryClause
 * @typedef {import('../queries/query-planner.js').QueryPlan} QueryPlan
 * @typedef {import('../scoring/doc-ranking.js').RankedClause} RankedClause
 * @typedef {import('../scoring/doc-ranking.js').RankedDoc} RankedDoc
 * @typedef {import('./open-index.js').Language} Language
 * @typedef {import('./open-index.js').OpenIndex} OpenIndex
 * @typedef {import('./shard-desk.js').ShardDesk} ShardDesk
 *
 * A query understood and weighed.
 * @typedef {{language: Language, plan: QueryPlan, clauses: readonly RankedClause[], kinds: readonly string[]}} Understood kinds: those asked for by filter
 * @typedef {(doc: number) => boolean} DocFilter whether the filters let a document through
 */

const longestPrefetch = 40;
const stretches = /[^\s\p{P}]+/gu;

/** One query to one state of an index. What comes out while shards are missing is thrown away. */
export class QuerySession {
  /**
   * @param {ShardDesk} desk
   * @param {OpenIndex} index
   * @param {boolean} [isThorough] whether every text is looked at that may hold the letters, whatever that costs
   */
  constructor(desk, index, isThorough = false) {
    this.desk = desk;
    this.isThorough = isThorough;
    /** @type {LiteralFinder | null} */
    this.finder = null;
    this.index = index;
    this.manifest = index.manifest;
    this.docs = new ShardedDocLengths(desk, index.manifest);
    this.words = new WordLexicon(desk, index.manifest);
    this.readings = new ReadingTable(desk, index.manifest);
    this.ranking = new DocRanking(index.manifest.scoring, this.docs);
  }

  /**
   * Understands words and weighs their clauses, or undefined while something is missing.
   * @param {string} words
   * @param {string | null} today
   * @param {readonly string[]} [kinds] asked for by filter
   * @returns {Understood | undefined}
   */
  understand(words, today, kinds = []) {
    const language = this.index.language(this.desk);
    if (!language) {
      this.prefetch(words);
      return undefined;
    }
    if (language.labels.kinds.some((kind) => !kind.inDefaultResults)) valuesOf(this.desk, this.index, 'kind');
    const planner = new QueryPlanner(language.normalizer, language.rules, language.book, this.words, this.readings, this.manifest.scoring.mostExpansions);
    const plan = planner.plan(words, today);
    if (this.desk.isWaiting) {
      // Most of what it says now it will say in the end: asked for together.
      for (const { alternatives } of plan.clauses) for (const { terms } of alternatives) terms.forEach((term) => this.words.find(term));
      return undefined;
    }
    const clauses = this.evaluate(language, plan.clauses);
    return this.desk.isWaiting ? undefined : { language, plan, clauses, kinds };
  }

  /**
   * Asks for what a query will probably need, beside what it is understood with: a first search then waits once less. A phrase may turn out
   * to be none; that costs a file, and no answer depends on it.
   * @param {string} words
   */
  prefetch(words) {
    valuesOf(this.desk, this.index, 'kind');
    const text = this.index.normalizer.normalize(words);
    for (const { terms } of this.index.book.find(text, () => true, null)) terms.flat().forEach((term) => this.words.find(term));
    for (const { 0: stretch, index: start } of text.matchAll(stretches)) {
      const end = Math.min(start + stretch.length, longestPrefetch);
      for (const at of probableStarts(text, start, end)) this.words.at(text, at, end);
      if (isHiraganaText(stretch)) [shortestReading, stretch.length].forEach((length) => this.readings.find(readingForm(stretch.slice(0, length))));
    }
  }

  /**
   * The documents that answer, best first. The text may be looked at letter by letter as well; what is then understood comes back too,
   * and whether texts that were not looked at may hold the letters.
   * @param {string} words
   * @param {Understood} understood
   * @param {DocFilter | null} isAllowed
   * @returns {{understood: Understood, ranked: RankedDoc[], hasMore: boolean}}
   */
  find(words, understood, isAllowed) {
    const ranked = this.rank(understood, isAllowed);
    if (this.desk.isWaiting) return { understood, ranked, hasMore: false };
    const { language, plan, clauses } = understood;
    const letters = new LetterSearch(language, this.finderOf(language), (term) => (this.words.find(term)?.postings?.count ?? 0) > 0);
    const { clauses: extended, hasMore } = letters.extend(words, plan, clauses, ranked);
    if (extended === plan.clauses || this.desk.isWaiting) return { understood, ranked, hasMore };
    const literal = { ...understood, plan: { ...plan, clauses: extended }, clauses: this.evaluate(language, extended) };
    return { understood: literal, ranked: this.rank(literal, isAllowed), hasMore };
  }

  /** @param {Language} language */
  finderOf(language) {
    return (this.finder ??= new LiteralFinder(this.desk, this.index, new TextStore(this.desk, this.index), language.normalizer, this.isThorough));
  }

  /**
   * @param {Understood} understood
   * @param {DocFilter | null} isAllowed
   * @param {boolean} [showsHidden]
   * @returns {RankedDoc[]}
   */
  rank(understood, isAllowed, showsHidden = false) {
    const { plan, clauses } = understood;
    const hidden = showsHidden ? new Set() : this.hiddenDocs(understood);
    if (clauses.length === 0) return plan.text !== '' && plan.phrases.length === 0 ? [] : this.everything(isAllowed, hidden);
    return this.ranking.rank(clauses, (doc, rows) => (isAllowed === null || isAllowed(doc)) && (!hidden.has(doc) || isNamed(clauses, rows)));
  }

  /**
   * Words that the first result does not answer; words that stand nowhere when there is none.
   * @param {Understood} understood
   * @param {readonly RankedDoc[]} ranked
   * @returns {string[]}
   */
  missing({ plan, clauses }, ranked) {
    const missing = ranked.length > 0 ? ranked[0].missing
      : clauses.flatMap((clause, i) => (!clause.isOptional && clause.hits.hits.count === 0 ? [i] : []));
    return [...new Set(missing.map((i) => plan.clauses[i].text))];
  }

  /**
   * @param {Language} language
   * @param {readonly QueryClause[]} clauses
   * @returns {RankedClause[]}
   */
  evaluate(language, clauses) {
    const evaluator = new ClauseEvaluator(this.manifest.scoring, this.index.formulas, this.docs,
      (term) => this.words.find(term)?.postings ?? null, (literal) => this.finderOf(language).find(literal).hits);
    return clauses.map((clause) => ({ isOptional: clause.isOptional, isPart: clause.kind === 'part', hits: evaluator.evaluate(clause) }));
  }

  /**
   * Nothing is asked but the filters: all they let through, what is fresh first.
   * @param {DocFilter | null} isAllowed
   * @param {ReadonlySet<number>} hidden
   */
  everything(isAllowed, hidden) {
    const { lateFactor, closedFactor } = this.manifest.scoring;
    /** @type {RankedDoc[]} */
    const all = [];
    for (let doc = 0; doc < this.manifest.docCount; doc++) {
      if ((isAllowed !== null && !isAllowed(doc)) || hidden.has(doc)) continue;
      const state = this.docs.state(doc);
      all.push({ doc, score: state === 1 ? lateFactor : state === 2 ? closedFactor : 1, missing: [] });
    }
    return all.sort((a, b) => b.score - a.score || a.doc - b.doc);
  }

  /**
   * Kinds that are no results unless asked for: by filter, by a word for the kind, or by name.
   * @param {Understood} understood
   * @returns {ReadonlySet<number>}
   */
  hiddenDocs({ language, plan, kinds }) {
    const asked = new Set([...kinds, ...plan.phrases.flatMap((phrase) => phrase.meanings).filter((meaning) => meaning.kind === 'kind').map((meaning) => meaning.code)]);
    const hidden = new Set(language.labels.kinds.filter((kind) => !kind.inDefaultResults && !asked.has(kind.code)).map((kind) => kind.code));
    if (hidden.size === 0) return new Set();
    return new Set((valuesOf(this.desk, this.index, 'kind') ?? []).filter((value) => hidden.has(value.code)).flatMap((value) => [...value.docs]));
  }
}

/**
 * Whether a document is asked for by its own name, or by letters of it.
 * @param {readonly RankedClause[]} clauses
 * @param {Int32Array} rows where the document stands in each clause
 */
function isNamed(clauses, rows) {
  const named = clauses.map(({ hits: { hits } }, i) => rows[i] >= 0 && (hits.nameAt[rows[i]] > 0 || hits.isNameLiteral[rows[i]] === 1));
  return clauses.every((clause, i) => clause.isOptional || named[i]) && named.some((is) => is);
}
