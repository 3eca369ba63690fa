/**
 * What a recognised phrase is about, most telling first.
 * @typedef {'need' | 'kind' | 'audience' | 'lifeArea' | 'schedule' | 'day' | 'condition'} PhraseKind
 * @typedef {{kind: PhraseKind, code: string}} PhraseMeaning code of the need, kind …; the date of a day; "" for schedules and conditions
 *
 * A stretch of the normalised query that means something as a whole.
 * @typedef {object} PhraseMatch
 * @property {number} start first UTF-16 unit
 * @property {number} end first unit behind it
 * @property {readonly PhraseMeaning[]} meanings never empty
 * @property {readonly (readonly string[])[]} terms special terms: each group is a clause, in each group one term is enough
 * @property {boolean} takesWords whether an entry that only writes the phrase is an answer too
 * @property {boolean} isCrisis whether crisis lines come first
 */

export {};
