import { readingForm } from '../analysis/reading-form.js';
import { cutStretch } from './query-lattice.js';
import { isHiraganaText, isKanaUnit, scriptOf } from './query-script.js';

/**
 * @typedef {import('./cut-rules.js').CutRules} CutRules
 * @typedef {import('./query-lattice.js').CutArc} CutArc
 * @typedef {import('../reading/word-lexicon.js').WordLexicon} WordLexicon
 * @typedef {import('../reading/reading-table.js').ReadingTable} ReadingTable
 */

/** Between other scripts these are what they are in nearly every query: no word shard is fetched for them. */
const loneParticles = 'がをにでとのはもへやか';
const mostWaves = 2;
const mostReadingWaves = 3;
export const shortestReading = 3;
const longestReading = 12;
const costOfReading = 6000;
const costOfReadingUnit = -400;
const leastCostOfReading = 3500;

/**
 * Cuts stretches of a query with as few word shards as it can. First the shards of places where a word probably starts; then, at
 * most twice, those of places where the winning path starts words that could not be looked up; then, where kana stay unexplained,
 * the readings.
 */
export class QueryCutter {
  /**
   * @param {CutRules} rules
   * @param {WordLexicon} words
   * @param {ReadingTable} readings
   */
  constructor(rules, words, readings) {
    this.rules = rules;
    this.words = words;
    this.readings = readings;
  }

  /**
   * Cuts a stretch without spaces. Nothing when shards are still missing.
   * @param {string} text the normalised query
   * @param {number} start
   * @param {number} end
   * @param {readonly number[]} boundaries places no word may reach across
   * @returns {CutArc[]}
   */
  cut(text, start, end, boundaries) {
    const { desk } = this.words;
    const { missed } = desk;
    // Words are taken where they were asked for and nowhere else: what lies in the same shard by chance must not sway the way.
    const askedAt = new Set(probableStarts(text, start, end));
    /** @type {Set<number>} */
    const readAt = new Set();
    for (const at of askedAt) this.words.at(text, at, end);
    if (desk.missed > missed) return [];
    let path = this.run(text, start, end, boundaries, askedAt, readAt);
    for (let wave = 0; wave < mostWaves; wave++) {
      const known = askedAt.size;
      for (let i = 0; i < path.length; i++) {
        const { start: from, end: to, source } = path[i];
        if (!isSurely(path, i, text, end)) askedAt.add(from);
        if (source !== 'unknown') continue;
        // Half of what looks unknown may be a word, and then a word may stand behind it (オレンジ|カフェ).
        for (const { key, forms } of this.words.at(text, from, to - 1)) if (forms.length > 0) askedAt.add(from + key.length);
      }
      if (askedAt.size === known) break;
      for (const at of askedAt) this.words.at(text, at, end);
      if (desk.missed > missed) return [];
      path = this.run(text, start, end, boundaries, askedAt, readAt);
    }
    // A reading found moves what follows, so the places are looked for again.
    const isHiragana = isHiraganaText(text.slice(start, end));
    for (let wave = 0; wave < mostReadingWaves && !(path.length === 1 && path[0].source === 'word'); wave++) {
      const places = path.filter((arc) => isKanaUnit(text[arc.start]) && (isHiragana || isInUnexplainedRun(text, path, arc))).map((arc) => arc.start);
      if (places.every((place) => readAt.has(place))) break;
      for (const place of places) readAt.add(place);
      path = this.run(text, start, end, boundaries, askedAt, readAt);
      if (desk.missed > missed) return [];
    }
    return path;
  }

  /**
   * @param {string} text
   * @param {number} start
   * @param {number} end
   * @param {readonly number[]} boundaries
   * @param {ReadonlySet<number>} askedAt
   * @param {ReadonlySet<number>} readAt
   */
  run(text, start, end, boundaries, askedAt, readAt) {
    return cutStretch(this.rules, text, start, end, boundaries, (at) => {
      /** @type {CutArc[]} */
      const arcs = [];
      for (const { key, forms } of askedAt.has(at) ? this.words.at(text, at, end) : []) {
        for (const form of forms) arcs.push({ start: at, end: at + key.length, class: form.class, cost: form.cost, source: 'word', target: form.target, isFiller: false });
      }
      if (readAt.has(at)) this.addReadings(arcs, text, at, end);
      return arcs;
    });
  }

  /**
   * @param {CutArc[]} arcs
   * @param {string} text
   * @param {number} at
   * @param {number} end
   */
  addReadings(arcs, text, at, end) {
    const nounClass = this.rules.unknownOf('漢'.charCodeAt(0)).forms[0].class;
    for (let to = at + 1; to <= end && to - at <= longestReading && isKanaUnit(text[to - 1]); to++) {
      if (to - at < shortestReading || this.readings.find(readingForm(text.slice(at, to))).length === 0) continue;
      const cost = Math.max(leastCostOfReading, costOfReading + costOfReadingUnit * (to - at));
      arcs.push({ start: at, end: to, class: nounClass, cost, source: 'reading', target: '', isFiller: false });
    }
  }
}

/**
 * A dropped word before another one, before another script or at the end: が, では, について. No word begins with it there.
 * @param {readonly CutArc[]} path
 * @param {number} i
 * @param {string} text
 * @param {number} end
 */
function isSurely(path, i, text, end) {
  if (!isDroppedArc(path[i])) return false;
  return path[i].end === end || scriptOf(text[path[i].end]) !== 'hiragana' || (i + 1 < path.length && isDroppedArc(path[i + 1]));
}

/** @param {CutArc} arc */
function isDroppedArc(arc) {
  return arc.source === 'function' && arc.target === null;
}

/**
 * Where words probably start: at the stretch's start, where the script changes, and in kanji at the third place.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
export function probableStarts(text, start, end) {
  const starts = [];
  let runStart = start;
  for (let at = start; at < end; at++) {
    const script = scriptOf(text[at]);
    if (at > start && script !== scriptOf(text[at - 1])) runStart = at;
    const offset = at - runStart;
    if (offset === 0 && loneParticles.includes(text[at]) && (at + 1 === end || scriptOf(text[at + 1]) !== 'hiragana')) continue;
    if (offset === 0 || (script === 'kanji' && offset === 2)) starts.push(at);
  }
  return starts;
}

/**
 * A run of kana in which the path has an unknown word, or a known one of a single kana.
 * @param {string} text
 * @param {readonly CutArc[]} path
 * @param {CutArc} arc
 */
function isInUnexplainedRun(text, path, arc) {
  let from = arc.start;
  let to = arc.end;
  while (from > path[0].start && isKanaUnit(text[from - 1])) from--;
  while (to < path[path.length - 1].end && isKanaUnit(text[to])) to++;
  if (to - from < shortestReading) return false;
  let hasWord = false;
  let particles = 0;
  for (const other of path) {
    if (other.start < from || other.end > to) continue;
    const isLone = other.end - other.start === 1;
    if (other.source === 'unknown' || (other.source === 'word' && isLone)) return true;
    particles = hasWord && isDroppedArc(other) && isLone ? particles + 1 : 0;
    hasWord ||= !isDroppedArc(other);
    if (particles === 2) return true;
  }
  return false;
}
