import { isAsciiLetterOrDigit, isKatakana } from '../analysis/character-classes.js';
import { endOfNeed } from './need-pattern.js';
import { matchSchedule } from './schedule-phrases.js';

/**
 * @typedef {import('./phrase-match.js').PhraseKind} PhraseKind
 * @typedef {import('./phrase-match.js').PhraseMatch} PhraseMatch
 * @typedef {import('./phrase-match.js').PhraseMeaning} PhraseMeaning
 * @typedef {{text: string, meaning: PhraseMeaning, term: string, isCrisis: boolean, takesWords: boolean}} BookPhrase a phrase of the labels, normalised, with its special term; takesWords: whether an entry that only writes it is an answer too
 */

/** In the order in which a phrase is named by them. @type {readonly PhraseKind[]} */
const kindOrder = ['need', 'kind', 'audience', 'lifeArea', 'schedule', 'day', 'condition'];

// A phrase as short as this is believed only where the lattice cuts at both its ends.
const longestShort = 2;

/** @type {readonly (readonly [string, number])[]} */
const dayWords = [['今日', 0], ['きょう', 0], ['本日', 0], ['明日', 1], ['あした', 1], ['明後日', 2], ['あさって', 2]];

/**
 * Finds phrases in a normalised query: needs' words, labels and aliases, weekdays and times, conditions, days. From left to right,
 * at each place the longest; none overlaps another.
 */
export class PhraseBook {
  /**
   * @param {readonly BookPhrase[]} phrases in order of the taxonomies
   * @param {readonly string[]} not phrases inside which no need is meant
   */
  constructor(phrases, not) {
    /** @type {Map<string, BookPhrase[]>} */
    this.byFirst = new Map();
    for (const phrase of phrases) {
      if (phrase.text === '') continue;
      const same = this.byFirst.get(phrase.text[0]);
      if (same) same.push(phrase);
      else this.byFirst.set(phrase.text[0], [phrase]);
    }
    for (const same of this.byFirst.values()) {
      same.sort((a, b) => kindOrder.indexOf(a.meaning.kind) - kindOrder.indexOf(b.meaning.kind));
    }
    this.not = not;
  }

  /**
   * The phrases of a query.
   * @param {string} text the normalised query
   * @param {(at: number) => boolean} isCut whether the lattice cuts at a place inside the text
   * @param {string | null} today as 2026-11-21, or null when days are not to be recognised
   * @returns {PhraseMatch[]}
   */
  find(text, isCut, today) {
    const blocked = this.blocked(text);
    /** @type {PhraseMatch[]} */
    const matches = [];
    for (let at = 0; at < text.length; ) {
      const match = this.longest(text, at, blocked, isCut, today);
      if (match) matches.push(match);
      at = match ? match.end : at + 1;
    }
    return matches;
  }

  /**
   * The phrase that is written exactly so, or null.
   * @param {string} text normalised
   * @returns {PhraseMatch | null}
   */
  named(text) {
    if (text.length < longestShort) return null;
    const exact = (this.byFirst.get(text[0]) ?? []).filter((phrase) => phrase.text === text);
    if (exact.length === 0) return null;
    /** @type {PhraseMeaning[]} */
    const meanings = [];
    for (const { meaning } of exact) {
      if (!meanings.some((other) => other.kind === meaning.kind && other.code === meaning.code)) meanings.push(meaning);
    }
    const terms = [...new Set(exact.map((phrase) => phrase.term))];
    return { start: 0, end: text.length, meanings, terms: [terms], takesWords: exact.some((phrase) => phrase.takesWords), isCrisis: exact.some((phrase) => phrase.isCrisis) };
  }

  /**
   * Where a need's word does not mean the need: 暴力団, ピンぼけ.
   * @param {string} text
   */
  blocked(text) {
    /** @type {[number, number][]} */
    const blocked = [];
    for (const not of this.not) {
      if (not === '') continue;
      for (let at = text.indexOf(not); at >= 0; at = text.indexOf(not, at + 1)) blocked.push([at, at + not.length]);
    }
    return blocked;
  }

  /**
   * @param {string} text
   * @param {number} at
   * @param {readonly [number, number][]} blocked
   * @param {(at: number) => boolean} isCut
   * @param {string | null} today
   */
  longest(text, at, blocked, isCut, today) {
    let best = matchSchedule(text, at);
    best = longer(best, dayAt(text, at, isCut, today));
    return longer(this.labelsAt(text, at, blocked, isCut), best);
  }

  /**
   * @param {string} text
   * @param {number} at
   * @param {readonly [number, number][]} blocked
   * @param {(at: number) => boolean} isCut
   * @returns {PhraseMatch | null}
   */
  labelsAt(text, at, blocked, isCut) {
    let end = at;
    let isCrisis = false;
    let takesWords = false;
    /** @type {PhraseMeaning[]} */
    let meanings = [];
    /** @type {string[]} */
    let terms = [];
    for (const phrase of this.byFirst.get(text[at]) ?? []) {
      const isNeed = phrase.meaning.kind === 'need';
      const to = isNeed ? endOfNeed(text, at, phrase.text) : text.startsWith(phrase.text, at) ? at + phrase.text.length : -1;
      if (to < end || to <= at || !isWhole(text, at, to, isCut)) continue;
      if (isNeed && blocked.some((b) => b[0] <= at && to <= b[1])) continue;
      if (to > end) {
        end = to;
        isCrisis = false;
        takesWords = false;
        meanings = [];
        terms = [];
      }
      isCrisis ||= phrase.isCrisis;
      takesWords ||= phrase.takesWords;
      if (terms.includes(phrase.term)) continue;
      meanings.push(phrase.meaning);
      terms.push(phrase.term);
    }
    return end === at ? null : { start: at, end, meanings, terms: [terms], takesWords, isCrisis };
  }
}

/**
 * Of two as long the first.
 * @param {PhraseMatch | null} first
 * @param {PhraseMatch | null} second
 */
function longer(first, second) {
  return first === null || (second !== null && second.end > first.end) ? second : first;
}

/**
 * @param {string} text
 * @param {number} at
 * @param {(at: number) => boolean} isCut
 * @param {string | null} today
 * @returns {PhraseMatch | null}
 */
function dayAt(text, at, isCut, today) {
  if (today === null) return null;
  for (const [phrase, days] of dayWords) {
    const end = at + phrase.length;
    if (!text.startsWith(phrase, at) || !isCut(at) || !isCut(end)) continue;
    return { start: at, end, meanings: [{ kind: 'day', code: dateAfter(today, days) }], terms: [], takesWords: false, isCrisis: false };
  }
  return null;
}

/**
 * @param {string} date
 * @param {number} days
 */
function dateAfter(date, days) {
  const then = new Date(date + 'T00:00:00Z');
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}

/**
 * Whether a phrase is not the middle of something else.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {(at: number) => boolean} isCut
 */
function isWhole(text, start, end, isCut) {
  const unit = (/** @type {number} */ at) => text.charCodeAt(at);
  if (start > 0 && isAsciiLetterOrDigit(unit(start - 1)) && isAsciiLetterOrDigit(unit(start))) return false;
  if (end < text.length && isAsciiLetterOrDigit(unit(end - 1)) && isAsciiLetterOrDigit(unit(end))) return false;
  // サロン is meant in ピアサロン, but not in サロンパス.
  if (end < text.length && isKatakana(unit(end - 1)) && isKatakana(unit(end))) return false;
  return end - start > longestShort || (isCut(start) && isCut(end));
}
