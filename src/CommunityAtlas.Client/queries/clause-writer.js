import { readingForm } from '../analysis/reading-form.js';
import { romajiPrefixes, romajiWhole } from '../analysis/romaji-kana.js';
import { SearchFields } from '../postings/search-fields.js';
import { halfTypedReadings, lengthenedReadings } from './half-typed.js';
import { joinNeighbours, loosenEdges, loosenSentence } from './clause-joints.js';
import { alternative } from './query-clause.js';
import { isKanaText, scriptOf } from './query-script.js';
import { termsOfToken } from './query-token.js';
import { otherVerb } from './verb-forms.js';

/**
 * @typedef {import('./phrase-match.js').PhraseMatch} PhraseMatch
 * @typedef {import('./query-clause.js').AlternativeKind} AlternativeKind
 * @typedef {import('./query-clause.js').ClauseAlternative} ClauseAlternative
 * @typedef {import('./query-clause.js').QueryClause} QueryClause
 * @typedef {import('./query-token.js').QueryToken} QueryToken
 * @typedef {import('../reading/reading-table.js').ReadingSpelling} ReadingSpelling
 * @typedef {import('../reading/reading-table.js').ReadingTable} ReadingTable
 * @typedef {import('../reading/word-lexicon.js').WordLexicon} WordLexicon
 */

const shortestExpanded = 2;
const mostSpellings = 4;
const shortestRomaji = 4;
const firstNeedWeight = 0.02;
const scatteredWeight = 0.5;
const otherVerbWeight = 0.8;
const fillerWeight = 0.2;

/** Writes the clauses of a query from its words and phrases. */
export class ClauseWriter {
  /**
   * @param {string} text
   * @param {readonly (readonly [number, number])[]} chunks
   * @param {readonly QueryToken[]} tokens
   * @param {readonly PhraseMatch[]} phrases
   * @param {WordLexicon} words
   * @param {ReadingTable} readings
   * @param {number} mostExpansions
   */
  constructor(text, chunks, tokens, phrases, words, readings, mostExpansions) {
    this.text = text;
    this.chunks = chunks;
    this.tokens = tokens;
    this.phrases = phrases;
    this.words = words;
    this.readings = readings;
    this.mostExpansions = mostExpansions;
    /** @type {QueryClause[]} */
    this.clauses = [];
  }

  write() {
    let next = 0;
    for (const token of this.tokens) {
      while (next < this.phrases.length && this.phrases[next].start <= token.start) this.addPhrase(this.phrases[next++]);
      if (this.phrases.some((phrase) => phrase.start <= token.start && token.end <= phrase.end)) continue;
      const unknown = this.unknownOf(token);
      if (!unknown) this.addToken(token);
      else if (token.start === unknown[0]) this.addUnknown(...unknown);
    }
    while (next < this.phrases.length) this.addPhrase(this.phrases[next++]);
    const isIndexed = (/** @type {string} */ term) => this.isIndexed(term);
    joinNeighbours(this.clauses, isIndexed);
    for (const [start, end] of this.chunks) loosenEdges(this.clauses, this.tokens, start, end);
    loosenSentence(this.clauses, this.tokens, this.phrases, isIndexed);
    return this.clauses;
  }

  /**
   * A chunk of nothing but lone kanji is one word nobody here writes (三鷹): each of them alone is no answer.
   * @param {QueryToken} token
   * @returns {readonly [number, number] | null}
   */
  unknownOf({ start: from, end: to }) {
    const chunk = this.chunks.find(([start, end]) => start <= from && to <= end);
    if (!chunk || chunk[1] - chunk[0] < 2 || this.phrases.some((phrase) => phrase.start < chunk[1] && phrase.end > chunk[0])) return null;
    const isLone = (/** @type {QueryToken} */ { text, whole, parts }) => text.length === 1 && whole !== null && parts.length === 0 && scriptOf(text) === 'kanji';
    return this.tokens.every((other) => other.start < chunk[0] || other.end > chunk[1] || isLone(other)) ? chunk : null;
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  addUnknown(start, end) {
    const terms = this.tokens.filter((token) => token.start >= start && token.end <= end).flatMap((token) => token.whole ?? []);
    this.clauses.push({ text: this.text.slice(start, end), start, end, kind: 'word', isOptional: false, alternatives: [alternative('word', terms)] });
  }

  /** @param {PhraseMatch} phrase */
  addPhrase(phrase) {
    for (const group of phrase.terms) {
      const alternatives = group.map((term) => alternative('label', [term]));
      this.addWordsOf(phrase, group, alternatives);
      this.clauses.push({ text: this.text.slice(phrase.start, phrase.end), start: phrase.start, end: phrase.end, kind: 'phrase', isOptional: false, alternatives });
    }
    // Who names a need first is about it more than who names it among others.
    const first = phrase.meanings.filter((meaning) => meaning.kind === 'need').map((meaning) => alternative('label', [`#first-${meaning.code}`], { weight: firstNeedWeight }));
    if (first.length > 0) this.clauses.push({ text: this.text.slice(phrase.start, phrase.end), start: phrase.start, end: phrase.end, kind: 'part', isOptional: true, alternatives: first });
    if (!phrase.takesWords) return;
    for (const token of this.wordsOf(phrase)) {
      for (const term of termsOfToken(token)) {
        this.clauses.push({ text: token.text, start: token.start, end: token.end, kind: 'part', isOptional: true, alternatives: [alternative('word', [term])] });
      }
    }
  }

  /** Of a kind every word counts: みんなの食堂 is a name as well. @param {PhraseMatch} phrase */
  wordsOf(phrase) {
    return this.tokens.filter((token) => token.start >= phrase.start && token.end <= phrase.end && (!token.isFiller || phrase.meanings[0].kind === 'kind'));
  }

  /**
   * An entry that writes the phrase is an answer too. Of weekdays only a name is believed: 土曜サロン, but not 「土曜は休み」.
   * @param {PhraseMatch} phrase
   * @param {readonly string[]} group
   * @param {ClauseAlternative[]} alternatives
   */
  addWordsOf(phrase, group, alternatives) {
    const terms = this.wordsOf(phrase).flatMap(termsOfToken);
    if (terms.length === 0) return;
    // A need said in a whole sentence is a field of the entry; that its words stand somewhere in a text says little.
    const isSaid = phrase.meanings[0].kind === 'need'
      && this.tokens.some((token) => token.start >= phrase.start && token.end <= phrase.end && termsOfToken(token).length === 0);
    if (isSaid && group.some((term) => this.isIndexed(term))) return;
    const surface = this.text.slice(phrase.start, phrase.end);
    if (phrase.takesWords && terms.length > 1 && this.isIndexed(surface)) alternatives.push(alternative('word', [surface], { span: terms.length }));
    const isFree = phrase.takesWords || !group.some((term) => this.isIndexed(term));
    // 家族 here and 会 there make no 家族会; and who writes 車いす may have a step at the door.
    const weight = (terms.length > 1 || phrase.meanings[0].kind === 'condition') && group.some((term) => this.isIndexed(term)) ? scatteredWeight : 1;
    alternatives.push(alternative('word', terms, isFree ? { weight } : { fields: SearchFields.name }));
  }

  /** @param {string} term */
  isIndexed(term) {
    return (this.words.find(term)?.postings?.count ?? 0) > 0;
  }

  /** @param {QueryToken} token */
  addToken(token) {
    if (token.source === 'reading') {
      const alternatives = this.spellings(token.text, token.end === this.text.length);
      if (!isKanaText(token.text)) this.addExpansions(token.text, alternatives);
      const takesParts = token.parts.length > 0 && (alternatives.length === 0 || token.parts.some((part) => part.length !== 1));
      if (takesParts) alternatives.unshift(alternative('word', token.parts));
      this.add(token, token.text, token.start, token.end, false, alternatives);
      return;
    }
    if (token.parts.length === 0) {
      if (token.whole !== null) this.addWord(token, token.whole, token.text, token.start, token.end, token.isFiller || token.source === 'function');
      return;
    }
    // A text that holds a compound holds it whole, whether taken apart or not; each part lifts. A compound that stands nowhere asks
    // for its parts.
    const whole = token.whole !== null && this.isIndexed(token.whole) ? token.whole : null;
    if (whole !== null) this.add(token, token.text, token.start, token.end, token.isFiller, [alternative('word', [whole], { span: token.parts.length })]);
    let at = token.start;
    const addsUp = token.parts.reduce((sum, part) => sum + part.length, 0) === token.text.length;
    for (const part of token.parts) {
      const start = addsUp ? at : token.start;
      const end = addsUp ? at + part.length : token.end;
      const surface = this.text.slice(start, end);
      if (whole === null) this.addWord(token, part, surface, start, end, token.isFiller);
      else this.clauses.push({ text: surface, start, end, kind: 'part', isOptional: true, alternatives: [alternative('word', [part])] });
      at = end;
    }
  }

  /**
   * @param {QueryToken} token
   * @param {string} term
   * @param {string} surface
   * @param {number} start
   * @param {number} end
   * @param {boolean} isOptional
   */
  addWord(token, term, surface, start, end, isOptional) {
    const alternatives = [alternative('word', [term], { weight: token.isFiller ? fillerWeight : 1 })];
    if (!isOptional) this.addOtherSpellings(token, term, surface, end === this.text.length, alternatives);
    this.add(token, surface, start, end, isOptional, alternatives);
  }

  /**
   * @param {QueryToken} token
   * @param {string} term
   * @param {string} surface
   * @param {boolean} isLast
   * @param {ClauseAlternative[]} alternatives
   */
  addOtherSpellings(token, term, surface, isLast, alternatives) {
    const isKnown = this.isIndexed(term);
    if (surface.length < shortestExpanded) return;
    const verb = otherVerb(term);
    if (verb !== null && this.isIndexed(verb)) alternatives.push(alternative('word', [verb], { weight: otherVerbWeight }));
    if (isKanaText(surface)) {
      // うどん is written so, おんがく is not: what stands in the index in kana says little of how others spell it.
      if (!isKnown || scriptOf(surface[0]) === 'hiragana') alternatives.push(...this.spellings(surface, isLast && !isKnown));
    } else if (scriptOf(surface[0]) === 'latin' && (!isKnown || surface.length >= shortestRomaji)) {
      this.addRomaji(surface, isLast && !isKnown, alternatives);
    }
    if (!isKnown && (isLast || token.source === 'unknown')) this.addExpansions(surface, alternatives);
  }

  /**
   * @param {string} surface
   * @param {ClauseAlternative[]} alternatives
   */
  addExpansions(surface, alternatives) {
    const found = this.words.beginning(surface).filter((record) => record.postings !== null && record.postings.count > 0 && record.key !== surface
      && !alternatives.some((other) => other.terms.length === 1 && other.terms[0] === record.key));
    found.sort((a, b) => (b.postings?.count ?? 0) - (a.postings?.count ?? 0) || (a.key < b.key ? -1 : 1));
    for (const record of found.slice(0, this.mostExpansions)) alternatives.push(alternative('prefix', [record.key]));
  }

  /**
   * @param {string} kana
   * @param {boolean} isLast
   */
  spellings(kana, isLast) {
    const exact = this.alternatives(this.readings.find(readingForm(kana)).slice(0, mostSpellings), 'reading', kana);
    if (exact.length > 0 || !isLast) return exact;
    const begun = halfTypedReadings(kana);
    const alternatives = this.alternatives(this.begun(begun), 'prefix', kana);
    // Words written in kana begin as they are read.
    for (const beginning of begun) this.addExpansions(beginning, alternatives);
    return alternatives.slice(0, 2 * this.mostExpansions);
  }

  /**
   * @param {string} letters
   * @param {boolean} isLast
   * @param {ClauseAlternative[]} alternatives
   */
  addRomaji(letters, isLast, alternatives) {
    const whole = romajiWhole(letters);
    let spellings = this.spelled(whole);
    if (spellings.length === 0) spellings = this.spelled(whole.flatMap(lengthenedReadings));
    for (const kana of whole) if (this.isIndexed(kana)) alternatives.push(alternative('reading', [kana]));
    alternatives.push(...this.alternatives(spellings, 'reading', letters));
    if (spellings.length > 0 || !isLast) return;
    alternatives.push(...this.alternatives(this.begun(romajiPrefixes(letters)), 'prefix', letters));
  }

  /** @param {readonly string[]} kana */
  spelled(kana) {
    return best(kana.flatMap((reading) => this.readings.find(reading)), mostSpellings);
  }

  /** @param {readonly string[]} beginnings */
  begun(beginnings) {
    return best(beginnings.flatMap((beginning) => this.readings.beginning(beginning, this.mostExpansions)), this.mostExpansions);
  }

  /**
   * @param {readonly ReadingSpelling[]} spellings
   * @param {AlternativeKind} kind
   * @param {string} surface
   */
  alternatives(spellings, kind, surface) {
    /** @type {ClauseAlternative[]} */
    const alternatives = [];
    for (const spelling of spellings) {
      if (spelling.text === surface) continue;
      const { terms } = spelling;
      if (this.isIndexed(spelling.text)) alternatives.push(alternative(kind, [spelling.text], { span: Math.max(1, terms.length) }));
      if (terms.length > 1 || (terms.length === 1 && terms[0] !== spelling.text)) alternatives.push(alternative(kind, terms));
    }
    return alternatives;
  }

  /**
   * @param {QueryToken} token
   * @param {string} surface
   * @param {number} start
   * @param {number} end
   * @param {boolean} isOptional
   * @param {readonly ClauseAlternative[]} alternatives
   */
  add(token, surface, start, end, isOptional, alternatives) {
    const all = alternatives.length > 0 ? alternatives : [alternative('word', [token.text])];
    this.clauses.push({ text: surface, start, end, kind: 'word', isOptional, alternatives: all });
  }
}

/**
 * Most documents first; of equals the first in UTF-16 order; each spelling once.
 * @param {readonly ReadingSpelling[]} spellings
 * @param {number} most
 */
function best(spellings, most) {
  const sorted = [...spellings].sort((a, b) => b.documents - a.documents || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return sorted.filter((spelling, i) => sorted.findIndex((other) => other.text === spelling.text) === i).slice(0, most);
}
