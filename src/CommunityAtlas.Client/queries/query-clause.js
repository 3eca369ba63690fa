/**
 * How an alternative matches: the word itself, the special term of a recognised phrase, a word that only begins so, a word that only
 * sounds so, the characters wherever they stand.
 * @typedef {'word' | 'label' | 'prefix' | 'reading' | 'literal'} AlternativeKind
 *
 * One way for a document to answer a clause: terms that must all be there (none for a literal), the fields where they count (0 for
 * everywhere), the characters looked for, how many terms of a text it stands for (0 for as many as it has), how much
 * its score counts.
 * @typedef {{kind: AlternativeKind, terms: readonly string[], fields: number, literal: string, span: number, weight: number}} ClauseAlternative
 *
 * A part of the query that a document answers or not.
 * @typedef {object} QueryClause
 * @property {string} text as in the normalised query
 * @property {number} start first UTF-16 unit in the normalised query
 * @property {number} end first unit behind it
 * @property {'word' | 'phrase' | 'literal' | 'part'} kind part: of the compound that stands before it as a clause of its own; it only lifts
 * @property {boolean} isOptional whether a document without it is as good an answer, only ranked lower
 * @property {readonly ClauseAlternative[]} alternatives the best counts
 */

/**
 * An alternative.
 * @param {AlternativeKind} kind
 * @param {readonly string[]} terms
 * @param {{fields?: number, literal?: string, span?: number, weight?: number}} [more]
 * @returns {ClauseAlternative}
 */
export function alternative(kind, terms, { fields = 0, literal = '', span = 0, weight = 1 } = {}) {
  return { kind, terms, fields, literal, span, weight };
}
