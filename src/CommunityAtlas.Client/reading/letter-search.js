import { romajiWhole } from '../analysis/romaji-kana.js';
import { TextNormalizer } from '../analysis/text-normalizer.js';
import { alternative } from '../queries/query-clause.js';
import { scriptOf } from '../queries/query-script.js';

/**
 * @typedef {import('../grams/literal-finder.js').LiteralFinder} LiteralFinder
 * @typedef {import('../queries/query-clause.js').QueryClause} QueryClause
 * @typedef {import('../queries/query-planner.js').QueryPlan} QueryPlan
 * @typedef {import('../scoring/doc-ranking.js').RankedClause} RankedClause
 * @typedef {import('../scoring/doc-ranking.js').RankedDoc} RankedDoc
 * @typedef {import('./open-index.js').Language} Language
 * @typedef {readonly [number, number]} Chunk
 */

/** With fewer answers every stretch is looked for. */
const fewResults = 3;

/** Texts of so few blocks cost little enough to be looked at whatever was found. */
const smallIndex = 16;
const longestStretch = 24;
const longestWhole = 40;
const leastLetters = 4;
const iterationMarks = '々ゝゞヽヾ';
const asTyped = new TextNormalizer();

/** Looks for stretches of a query as they were typed: what no word explains, and what was cut out of longer words. */
export class LetterSearch {
  /**
   * @param {Language} language
   * @param {LiteralFinder} finder
   * @param {(term: string) => boolean} isIndexed whether a term stands in some document
   */
  constructor({ rules, normalizer }, finder, isIndexed) {
    this.rules = rules;
    this.normalizer = normalizer;
    this.finder = finder;
    this.isIndexed = isIndexed;
    this.isThorough = finder.isThorough;
    this.isSmall = finder.texts.blockCount <= smallIndex;
  }

  /**
   * The clauses with the letters that were found as further ways to answer, the plan's own when there are none; and whether texts that
   * were not looked at may hold the letters.
   * @param {string} query as typed
   * @param {QueryPlan} plan
   * @param {readonly RankedClause[]} ranked who answers its clauses
   * @param {readonly RankedDoc[]} found by its words
   * @returns {{clauses: readonly QueryClause[], hasMore: boolean}}
   */
  extend(query, plan, ranked, found) {
    // 今日 alone is a day and no text.
    if (plan.clauses.length === 0 && plan.phrases.length > 0) return { clauses: plan.clauses, hasMore: false };
    const isFew = found.length < fewResults || found[0].missing.length > 0;
    const looksAtAll = this.isThorough || this.isSmall || found.length < fewResults;
    const hasRequired = plan.clauses.some((clause) => !clause.isOptional);
    const written = [...plan.clauses];
    let hasMore = !this.isThorough && plan.chunks.length > 1 && !this.isSmall;
    /** @param {readonly string[]} stretches */
    const holding = (stretches) => stretches.filter((stretch) => {
      const { hits, isComplete } = this.finder.find(stretch);
      hasMore ||= !isComplete;
      return hits.length > 0;
    });
    const together = holding(this.whole(plan));
    for (const chunk of plan.chunks) {
      const own = plan.clauses.flatMap((clause, i) => (!clause.isOptional && clause.kind !== 'part' && isIn(clause, chunk) ? [i] : []));
      for (const i of own) written[i] = withLetters(written[i], together);
      // 京都 is not 東京都.
      if ((hasRequired && own.length === 0) || this.rules.table.places.has(plan.text.slice(...chunk))) continue;
      const isLeft = isWhen(plan, chunk) ? !this.isThorough : !looksAtAll && own.length > 0 && own.every((i) => this.isBelieved(plan.clauses[i]) && !found[0].missing.includes(i));
      if (isLeft) {
        hasMore = true;
        continue;
      }
      const whole = holding(this.stretches(query, plan, chunk));
      for (const i of own) written[i] = withLetters(written[i], [...whole, ...(isFew ? holding(ownLetters(plan.clauses[i], ranked[i], chunk)) : [])]);
      if (own.length === 0 && whole.length > 0) {
        const [start, end] = chunk;
        written.push(withLetters({ text: plan.text.slice(start, end), start, end, kind: 'literal', isOptional: true, alternatives: [] }, whole));
      }
    }
    const isChanged = written.length !== plan.clauses.length || written.some((clause, i) => clause !== plan.clauses[i]);
    return { clauses: isChanged ? written : plan.clauses, hasMore };
  }

  /**
   * A phrase, or more than one character of a known word, a reading, a beginning: texts that hold it are nearly always cut there too.
   * @param {QueryClause} clause
   */
  isBelieved({ kind, text, alternatives }) {
    return kind === 'phrase' || (text.length > 1 && alternatives.some(({ terms }) => terms.length > 0 && terms.every(this.isIndexed)));
  }

  /**
   * The stretch itself; as it is where a spelling was cut at its edge; as it was typed.
   * @param {string} query
   * @param {QueryPlan} plan
   * @param {Chunk} chunk
   */
  stretches(query, { text }, [start, end]) {
    if (end - start < 2 || end - start > longestStretch) return [];
    const stretch = text.slice(start, end);
    const stretches = [stretch, ...this.normalizer.completions(stretch)];
    // Written out in a text as what stands before it.
    if (iterationMarks.includes(stretch[0])) stretches.push(stretch.slice(1));
    if (stretch.length === text.length) {
      const typed = asTyped.normalize(query);
      if (typed.length > 1 && typed.length <= longestStretch && typed !== stretch) stretches.push(typed, ...this.normalizer.completions(typed));
    }
    return [...new Set(stretches.filter((one) => one.length > 1))];
  }

  /**
   * Several stretches as they stand together. Between spaces people name things; other signs were copied from a text.
   * @param {QueryPlan} plan
   */
  whole({ text, chunks }) {
    if (chunks.length < 2 || text.length > longestWhole) return [];
    const isPunctuated = chunks.some(([start], i) => i > 0 && text.slice(chunks[i - 1][1], start) !== ' ');
    return this.isThorough || this.isSmall || (isPunctuated && text.length <= longestStretch) ? [text, ...this.normalizer.completions(text)] : [];
  }
}

/**
 * Weekdays and times are asked of the dates of an entry: who writes 土曜は休み is no answer to 土曜.
 * @param {QueryPlan} plan
 * @param {Chunk} chunk
 */
function isWhen({ phrases }, [start, end]) {
  return phrases.some((phrase) => phrase.start <= start && phrase.end >= end && (phrase.meanings[0].kind === 'schedule' || phrase.meanings[0].kind === 'day'));
}

/**
 * @param {QueryClause} clause
 * @param {Chunk} chunk
 */
function isIn(clause, [start, end]) {
  return clause.start < end && clause.end > start;
}

/**
 * @param {QueryClause} clause
 * @param {readonly string[]} letters
 * @returns {QueryClause}
 */
function withLetters(clause, letters) {
  if (letters.length === 0) return clause;
  return { ...clause, alternatives: [...clause.alternatives, ...[...new Set(letters)].map((literal) => alternative('literal', [], { literal }))] };
}

/**
 * What no document has as a word, and letters as the kana they may stand for.
 * @param {QueryClause} clause
 * @param {RankedClause} ranked
 * @param {Chunk} chunk
 */
function ownLetters({ kind, text }, ranked, [start, end]) {
  const own = ranked.hits.hits.count === 0 && text.length > 1 && text.length < end - start ? [text] : [];
  return kind === 'word' && text.length >= leastLetters && scriptOf(text[0]) === 'latin' ? [...own, ...romajiWhole(text)] : own;
}
