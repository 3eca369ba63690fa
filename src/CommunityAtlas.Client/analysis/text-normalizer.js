import { isAsciiLetterOrDigit, isDash, isKatakanaLetter, isPair, isSpace, isWaveDash } from './character-classes.js';
import { appendCompatibilityForm } from './compatibility-form.js';
import { expandIterationMarks } from './iteration-marks.js';
import { SpellingTable } from './spelling-table.js';
import { TracedText } from './traced-text.js';

/**
 * A normalised text that knows where its parts came from: for each UTF-16 unit the offset in the original where it begins,
 * never falling, and last the original's end.
 * @typedef {{text: string, starts: readonly number[]}} NormalizedText
 */

const none = new SpellingTable([]);

/**
 * The one form of a text that is indexed and searched (FORMAT.md, "Normalised text"): NFKC, lower case, iteration marks written
 * out, one kind of dash, of wave dash and of space, then the spelling groups.
 */
export class TextNormalizer {
  /** @param {readonly (readonly string[])[]} [spellingGroups] the first of a group stands for all */
  constructor(spellingGroups = []) {
    this.spellings = none;
    this.spellings = new SpellingTable(spellingGroups.map((group) => group.map((text) => this.normalize(text))));
  }

  /** The normalised text. @param {string} text */
  normalize(text) {
    return this.run(text, false).toString();
  }

  /**
   * What a stretch cut out of a longer text may have become there: a spelling cut at its edge is that group's head.
   * @param {string} stretch normalised
   */
  completions(stretch) {
    return this.spellings.completions(stretch);
  }

  /**
   * The normalised text with the way back.
   * @param {string} text
   * @returns {NormalizedText}
   */
  trace(text) {
    const form = this.run(text, true);
    return { text: form.toString(), starts: [...(form.starts ?? []), form.end] };
  }

  /**
   * @param {string} text
   * @param {boolean} isTraced
   */
  run(text, isTraced) {
    const form = new TracedText(isTraced);
    appendCompatibilityForm(form, text);
    lower(form.units);
    expandIterationMarks(form.units);
    foldSpaces(form);
    foldDashes(form.units);
    return this.spellings.apply(form);
  }
}

/**
 * The part of the original that became the units from start up to, not including, end.
 * @param {NormalizedText} normalized
 * @param {number} start
 * @param {number} end
 * @returns {[number, number]}
 */
export function originalOf({ starts }, start, end) {
  if (end <= start) return [starts[start], starts[start]];
  // Several units may come from one place: the part ends where the next place begins.
  let next = end;
  while (next < starts.length - 1 && starts[next] <= starts[end - 1]) next++;
  return [starts[start], starts[next]];
}

/** One code point at a time, without regard to its neighbours; İ has no lower case of its own length and stays. @param {number[]} units */
function lower(units) {
  for (let i = 0; i < units.length; i++) {
    const c = units[i];
    if (c < 0x80) {
      if (c >= 0x41 && c <= 0x5a) units[i] = c | 0x20;
    } else if ((c >= 0x3000 && c <= 0x9fff) || c === 0x130) {
      continue;
    } else if (i + 1 < units.length && isPair(c, units[i + 1])) {
      const small = String.fromCharCode(c, units[i + 1]).toLowerCase();
      units[i] = small.charCodeAt(0);
      units[i + 1] = small.charCodeAt(1);
      i++;
    } else {
      const small = String.fromCharCode(c).toLowerCase();
      if (small.length === 1) units[i] = small.charCodeAt(0);
    }
  }
}

/** Runs of spaces become one, none stays at the ends. @param {TracedText} form */
function foldSpaces(form) {
  const units = form.units;
  let length = 0;
  let spaceAt = -1;
  for (let i = 0; i < units.length; i++) {
    if (isSpace(units[i])) {
      if (spaceAt < 0) spaceAt = i;
    } else {
      if (spaceAt >= 0 && length > 0) {
        form.move(spaceAt, length);
        units[length++] = 0x20;
      }
      spaceAt = -1;
      form.move(i, length++);
    }
  }
  if (spaceAt >= 0) form.end = form.startOf(spaceAt);
  form.truncate(length);
}

/** A single dash after katakana was meant to lengthen it, unless letters or digits follow: ヒ-タ-, but not コース-B. @param {number[]} units */
function foldDashes(units) {
  for (let i = 0; i < units.length; i++) {
    if (isWaveDash(units[i])) units[i] = 0x7e;
    if (!isDash(units[i])) continue;
    const next = i + 1 < units.length ? units[i + 1] : 0x20;
    const lengthens = i > 0 && isKatakanaLetter(units[i - 1]) && !isDash(next) && !isAsciiLetterOrDigit(next);
    units[i] = lengthens ? 0x30fc : 0x2d;
  }
}
