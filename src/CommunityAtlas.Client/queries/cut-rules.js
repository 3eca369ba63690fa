/**
 * @typedef {import('../terms/cut-table.js').CutTable} CutTable
 * @typedef {import('../terms/cut-table.js').FunctionWord} FunctionWord
 * @typedef {import('../terms/cut-table.js').CharacterRun} CharacterRun
 * @typedef {import('../terms/cut-table.js').UnknownWords} UnknownWords
 */

/** @type {readonly FunctionWord[]} */
const noRules = [];

/** The cut table, ready to be asked: function words by surface, class of a character. */
export class CutRules {
  /** @param {CutTable} table */
  constructor(table) {
    this.table = table;
    /** @type {Map<string, FunctionWord[]>} */
    this.bySurface = new Map();
    this.longestFunctionWord = 0;
    for (const word of table.functionWords) {
      const same = this.bySurface.get(word.surface);
      if (same) same.push(word);
      else this.bySurface.set(word.surface, [word]);
      this.longestFunctionWord = Math.max(this.longestFunctionWord, word.surface.length);
    }
  }

  /**
   * Cost of two neighbours.
   * @param {number} previous
   * @param {number} next
   */
  between(previous, next) {
    return this.table.costs[previous * this.table.classCount + next];
  }

  /**
   * The function words of a surface, in the order of the table.
   * @param {string} surface
   */
  functionWords(surface) {
    return this.bySurface.get(surface) ?? noRules;
  }

  /**
   * The run a UTF-16 unit belongs to.
   * @param {number} unit
   * @returns {CharacterRun}
   */
  runOf(unit) {
    const runs = this.table.characters;
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (runs[middle].first <= unit) low = middle;
      else high = middle - 1;
    }
    return runs[low];
  }

  /**
   * How unknown words begin with a unit.
   * @param {number} unit
   * @returns {UnknownWords}
   */
  unknownOf(unit) {
    return this.table.unknown[this.runOf(unit).class];
  }
}
