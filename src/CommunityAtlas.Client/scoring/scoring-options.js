/**
 * Every number of the ranking; they come with the manifest, and what each means stands beside them in C#.
 * @typedef {object} ScoringOptions
 * @property {number} k1
 * @property {number} b
 * @property {number} nameB
 * @property {number} nameBoost
 * @property {number} labelsBoost
 * @property {number} areaBoost
 * @property {number} summaryBoost
 * @property {number} bodyBoost
 * @property {number} partWeight
 * @property {number} prefixWeight
 * @property {number} readingWeight
 * @property {number} labelWeight
 * @property {number} literalWeight
 * @property {number} namePhraseBonus
 * @property {number} textPhraseBonus
 * @property {number} nearBonus
 * @property {number} nearDistance
 * @property {number} wholeNameBonus
 * @property {number} lateFactor
 * @property {number} closedFactor
 * @property {number} partialShare
 * @property {number} mostExpansions
 * @property {number} mostBlocks
 */

export {};
