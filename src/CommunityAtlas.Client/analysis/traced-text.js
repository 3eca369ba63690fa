const mostArguments = 8192;

/** A text being rewritten, and for each of its units where in the original it came from, when that is asked for. */
export class TracedText {
  /** @param {boolean} isTraced */
  constructor(isTraced) {
    /** @type {number[]} */
    this.units = [];
    /** @type {number[] | null} */
    this.starts = isTraced ? [] : null;
    /** Where in the original the text ends. */
    this.end = 0;
  }

  /**
   * Appends a unit that came from a place of the original.
   * @param {number} unit
   * @param {number} start
   */
  append(unit, start) {
    this.units.push(unit);
    this.starts?.push(start);
  }

  /**
   * Appends a text all of which came from one place.
   * @param {string} text
   * @param {number} start
   */
  appendText(text, start) {
    for (let i = 0; i < text.length; i++) this.append(text.charCodeAt(i), start);
  }

  /** Where a unit came from; 0 when that is not kept. @param {number} index */
  startOf(index) {
    return this.starts === null ? 0 : this.starts[index];
  }

  /**
   * Copies a unit to an earlier place.
   * @param {number} from
   * @param {number} to
   */
  move(from, to) {
    this.units[to] = this.units[from];
    if (this.starts !== null) this.starts[to] = this.starts[from];
  }

  /** Drops all from a place on. @param {number} length */
  truncate(length) {
    this.units.length = length;
    if (this.starts !== null) this.starts.length = length;
  }

  toString() {
    return textOfUnits(this.units);
  }
}

/**
 * A text by its UTF-16 units.
 * @param {readonly number[] | Uint16Array} units
 */
export function textOfUnits(units) {
  if (units.length <= mostArguments) return String.fromCharCode(...units);
  let text = '';
  for (let i = 0; i < units.length; i += mostArguments) text += String.fromCharCode(...units.slice(i, i + mostArguments));
  return text;
}
