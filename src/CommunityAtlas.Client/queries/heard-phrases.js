import { alternative } from './query-clause.js';

/**
 * @typedef {import('./phrase-book.js').PhraseBook} PhraseBook
 * @typedef {import('./phrase-match.js').PhraseMatch} PhraseMatch
 * @typedef {import('./query-clause.js').QueryClause} QueryClause
 */

/**
 * Phrases that are only heard: kana or letters that spell one (かいご and kaigo: 介護) mean it too. What calls for crisis lines must be
 * written, as からい and つらい are spelled alike.
 * @param {readonly QueryClause[]} clauses as written
 * @param {PhraseBook} book
 * @returns {{clauses: readonly QueryClause[], heard: readonly PhraseMatch[]}} the special terms are further ways to answer
 */
export function hearPhrases(clauses, book) {
  /** @type {PhraseMatch[]} */
  const heard = [];
  const written = clauses.map((clause) => {
    if (clause.isOptional || clause.kind !== 'word') return clause;
    const alternatives = [...clause.alternatives];
    for (const { kind, terms } of clause.alternatives) {
      const named = kind === 'reading' && terms.length === 1 ? book.named(terms[0]) : null;
      if (!named || named.isCrisis) continue;
      heard.push({ ...named, start: clause.start, end: clause.end });
      for (const term of named.terms[0]) {
        if (!alternatives.some((other) => other.terms.length === 1 && other.terms[0] === term)) alternatives.push(alternative('label', [term]));
      }
    }
    return alternatives.length > clause.alternatives.length ? { ...clause, alternatives } : clause;
  });
  return { clauses: written, heard };
}
