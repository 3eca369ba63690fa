/**
 * A spelling of a reading: normalised, in how many documents it stands, whether in a name.
 * @typedef {{text: string, documents: number, isInName: boolean}} ReadingSpelling
 */

/** How words of the index are read. */
export class ReadingTable {
  /**
   * Spellings of a reading (in reading form), most documents first.
   * @param {string} reading
   * @returns {readonly ReadingSpelling[]}
   */
  find(reading) {
    return reading === '' ? [] : [];
  }

  /**
   * Spellings of the readings that begin so, most documents first.
   * @param {string} prefix
   * @param {number} most
   * @returns {readonly ReadingSpelling[]}
   */
  beginning(prefix, most) {
    return prefix === '' && most > 0 ? [] : [];
  }
}
