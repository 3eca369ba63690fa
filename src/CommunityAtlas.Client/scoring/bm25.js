import { SearchFields } from '../postings/search-fields.js';

/** @typedef {import('./scoring-options.js').ScoringOptions} ScoringOptions */

/** The formulas of the ranking. Every operation in the order of the C# reader, so that both agree. */
export class Bm25 {
  /**
   * @param {ScoringOptions} options
   * @param {number} docCount
   * @param {number} averageLength
   * @param {number} averageNameLength
   */
  constructor(options, docCount, averageLength, averageNameLength) {
    this.options = options;
    this.docCount = docCount;
    this.averageLength = averageLength;
    this.averageNameLength = averageNameLength;
  }

  /** ln(1 + (N − df + 0.5) / (df + 0.5)). @param {number} documents */
  idf(documents) {
    const df = Math.min(documents, this.docCount);
    return Math.log(1 + (this.docCount - df + 0.5) / (df + 0.5));
  }

  /** tf / (tf + k1) · (k1 + 1). @param {number} frequency */
  saturated(frequency) {
    return (frequency / (frequency + this.options.k1)) * (this.options.k1 + 1);
  }

  /**
   * How often a term stands in a document, each field with its weight, name and body by their lengths.
   * @param {number} fields
   * @param {number} bodyTf
   * @param {number} length
   * @param {number} nameLength
   */
  frequency(fields, bodyTf, length, nameLength) {
    const { nameBoost, nameB, labelsBoost, areaBoost, summaryBoost, bodyBoost, b } = this.options;
    let frequency = 0;
    if (fields & SearchFields.name) frequency += nameBoost / norm(nameB, nameLength, this.averageNameLength);
    if (fields & SearchFields.labels) frequency += labelsBoost;
    if (fields & SearchFields.area) frequency += areaBoost;
    if (fields & SearchFields.summary) frequency += summaryBoost;
    if (fields & SearchFields.body) frequency += (bodyBoost * bodyTf) / norm(b, length, this.averageLength);
    return frequency;
  }
}

/**
 * @param {number} b
 * @param {number} length
 * @param {number} average
 */
function norm(b, length, average) {
  return average <= 0 ? 1 : 1 - b + (b * length) / average;
}
