/**
 * @typedef {import('./query-lattice.js').CutArc} CutArc
 *
 * A word of the query as it was cut.
 * @typedef {object} QueryToken
 * @property {string} text as in the normalised query
 * @property {number} start
 * @property {number} end
 * @property {CutArc['source']} source
 * @property {string | null} whole the term of the whole; null when it is dropped, or is nothing but its parts
 * @property {readonly string[]} parts the terms of its parts, when it is a compound
 * @property {boolean} isFiller whether it is what people say around a query
 */

/**
 * A token of a candidate.
 * @param {string} text
 * @param {CutArc} arc
 * @returns {QueryToken}
 */
export function tokenOf(text, arc) {
  const surface = text.slice(arc.start, arc.end);
  const token = (/** @type {string | null} */ whole, /** @type {readonly string[]} */ parts = []) =>
    ({ text: surface, start: arc.start, end: arc.end, source: arc.source, whole, parts, isFiller: arc.isFiller });
  if (arc.target === null) return token(null);
  if (arc.source === 'unknown' || arc.source === 'reading') return token(stem(surface));
  if (arc.target === '') return token(surface);
  const terms = arc.target.split(' ');
  if (terms.length === 1) return token(terms[0]);
  // A compound lists itself first, and is as long as all its parts; a word that is only its parts does not.
  const hasWhole = terms[0].length > terms[1].length && terms[0].startsWith(terms[1]);
  return hasWhole ? token(terms[0], terms.slice(1)) : token(null, terms);
}

/**
 * The terms that stand for a token: its parts, or itself; none when it is dropped.
 * @param {QueryToken} token
 * @returns {readonly string[]}
 */
export function termsOfToken(token) {
  return token.parts.length > 0 ? token.parts : token.whole === null ? [] : [token.whole];
}

/** The closing long mark of a katakana word is not indexed (Lucene's katakana stem). @param {string} surface */
function stem(surface) {
  return surface.length >= 4 && /^[\u30a0-\u30ff]*ー$/.test(surface) ? surface.slice(0, -1) : surface;
}
