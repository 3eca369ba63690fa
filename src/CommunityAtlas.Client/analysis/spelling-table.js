import { isKatakana } from './character-classes.js';
import { TracedText } from './traced-text.js';

/** @typedef {{written: string, head: string, isKatakana: boolean}} Spelling */

/** More than anybody's edges need; a bound for hostile tables. */
const mostCompletions = 8;

/** Rewrites spellings to the head of their group: at each place the longest that stands there, and never twice. */
export class SpellingTable {
  /** @param {readonly (readonly string[])[]} groups normalised; a spelling in two groups belongs to the first */
  constructor(groups) {
    /** @type {Map<number, Spelling[]>} */
    this.byFirst = new Map();
    /** @type {Spelling[]} */
    this.all = [];
    const seen = new Set();
    for (const group of groups) {
      if (group.length === 0 || group[0] === '') continue;
      // Heads stand in the table too: こども食堂 must not be taken apart by a shorter spelling inside it.
      for (const written of group) {
        if (written === '' || seen.has(written)) continue;
        seen.add(written);
        const first = written.charCodeAt(0);
        let same = this.byFirst.get(first);
        if (!same) this.byFirst.set(first, (same = []));
        const spelling = { written, head: group[0], isKatakana: [...written].every((c) => c.length === 1 && isKatakana(c.charCodeAt(0))) };
        same.push(spelling);
        this.all.push(spelling);
      }
    }
    for (const same of this.byFirst.values()) same.sort((a, b) => b.written.length - a.written.length);
  }

  /**
   * The text with every spelling replaced.
   * @param {TracedText} form
   * @returns {TracedText}
   */
  apply(form) {
    const units = form.units;
    /** @type {TracedText | null} */
    let rewritten = null;
    for (let i = 0; i < units.length; ) {
      const spelling = this.find(units, i);
      if (!spelling) {
        rewritten?.append(units[i], form.startOf(i));
        i++;
        continue;
      }
      const isHead = spelling.written === spelling.head;
      if (rewritten === null && !isHead) rewritten = begin(form, i);
      if (isHead) {
        for (let k = 0; k < spelling.written.length; k++) rewritten?.append(units[i + k], form.startOf(i + k));
      } else {
        rewritten?.appendText(spelling.head, form.startOf(i));
      }
      i += spelling.written.length;
    }
    return rewritten ?? form;
  }

  /**
   * What a stretch may be in a longer text: 引きこ is ひきこもり there, ちの食 nothing else. Endings first, then beginnings, both, and what
   * lies inside a spelling; where the head has the same characters the stretch is found as it is.
   * @param {string} stretch
   * @returns {string[]}
   */
  completions(stretch) {
    /** @type {[number, string][]} */
    const ends = [];
    /** @type {[number, string][]} */
    const starts = [];
    /** @type {string[]} */
    const inside = [];
    for (const { written, head } of this.all) {
      if (written === head) continue;
      for (let length = Math.min(stretch.length, written.length - 1); length > 0; length--) {
        const begun = written.slice(0, length);
        const ended = written.slice(written.length - length);
        if (stretch.endsWith(begun) && !head.startsWith(begun)) ends.push([stretch.length - length, head]);
        if (stretch.startsWith(ended) && !head.endsWith(ended)) starts.push([length, head]);
      }
      if (stretch.length > 1 && written.includes(stretch) && !head.includes(stretch)) inside.push(head);
    }
    const both = starts.flatMap(([skip, first]) => ends.filter(([keep]) => keep >= skip).map(([keep, last]) => first + stretch.slice(skip, keep) + last));
    const all = [...ends.map(([keep, head]) => stretch.slice(0, keep) + head), ...starts.map(([skip, head]) => head + stretch.slice(skip)), ...both, ...inside];
    return [...new Set(all.filter((completion) => completion !== stretch))].slice(0, mostCompletions);
  }

  /**
   * @param {readonly number[]} units
   * @param {number} at
   */
  find(units, at) {
    return this.byFirst.get(units[at])?.find(({ written, isKatakana: alone }) => {
      for (let i = 0; i < written.length; i++) {
        if (units[at + i] !== written.charCodeAt(i)) return false;
      }
      return !alone || standsAlone(units, at, at + written.length);
    });
  }
}

/**
 * @param {TracedText} form
 * @param {number} length
 */
function begin(form, length) {
  const begun = new TracedText(form.starts !== null);
  begun.end = form.end;
  for (let i = 0; i < length; i++) begun.append(form.units[i], form.startOf(i));
  return begun;
}

/**
 * ケガ is けが, but not in ケガニ.
 * @param {readonly number[]} units
 * @param {number} start
 * @param {number} end
 */
function standsAlone(units, start, end) {
  return (start === 0 || !isKatakana(units[start - 1])) && (end === units.length || !isKatakana(units[end]));
}
