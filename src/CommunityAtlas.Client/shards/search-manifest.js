import { SearchFailure } from '../failures.js';
import { damage } from './byte-reader.js';
import { knownFormat } from './shard-frame.js';

/**
 * @typedef {import('./shard-range.js').ShardRange} ShardRange
 * @typedef {import('../scoring/scoring-options.js').ScoringOptions} ScoringOptions
 *
 * @typedef {object} SearchManifest
 * @property {string} build
 * @property {number} docCount
 * @property {number} averageLength
 * @property {number} averageNameLength
 * @property {ScoringOptions} scoring
 * @property {string} cut
 * @property {string} labels
 * @property {string} letters
 * @property {string | null} areas
 * @property {string | null} points
 * @property {string | null} textPrefix
 * @property {readonly string[]} docs
 * @property {readonly string[]} cards
 * @property {readonly ShardRange[]} words
 * @property {readonly ShardRange[]} readings
 * @property {ReadonlyMap<string, string>} facets
 * @property {ReadonlyMap<string, string>} days
 * @property {ReadonlyMap<string, string>} held files that the manifest holds itself, in base64, by path
 */

const nameLength = 8;
const namePattern = /^[A-Za-z0-9_-]{8}$/;

/**
 * manifest.json. Nothing in it is believed: a name that is none, or a number that is none, is damage.
 * @param {string} text
 * @returns {SearchManifest}
 */
export function parseManifest(text) {
  /** @type {Record<string, unknown>} */
  let root;
  try {
    root = objectOf(JSON.parse(text));
  } catch {
    throw damage('manifest.json is no JSON object');
  }
  // Before anything else: a newer format may mean anything by the rest.
  if (root.format !== knownFormat) throw new SearchFailure('newer', `index format ${root.format}`);
  const families = objectOf(root.families);
  return Object.freeze({
    build: textOf(root.build),
    docCount: countOf(root.docs),
    averageLength: numberOf(root.averageLength),
    averageNameLength: numberOf(root.averageNameLength),
    scoring: scoringOf(root.scoring),
    cut: nameOf(families.cut),
    labels: nameOf(families.labels),
    letters: nameOf(families.letters),
    areas: families.areas === undefined ? null : nameOf(families.areas),
    points: families.points === undefined ? null : nameOf(families.points),
    textPrefix: families.textPrefix === undefined ? null : nameOf(families.textPrefix),
    docs: namesOf(families.docs),
    cards: namesOf(families.cards),
    words: rangesOf(families.words),
    readings: rangesOf(families.readings),
    facets: mapOf(families.facets),
    days: mapOf(families.days),
    held: new Map(Object.entries(objectOf(root.held)).map(([path, file]) => [path, textOf(file)])),
  });
}

/** @param {unknown} value */
function objectOf(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damage('manifest.json');
  return /** @type {Record<string, unknown>} */ (value);
}

/** Names one behind another. @param {unknown} value */
function namesOf(value) {
  const all = textOf(value);
  return Array.from({ length: Math.ceil(all.length / nameLength) }, (_, i) => nameOf(all.slice(i * nameLength, (i + 1) * nameLength)));
}

/** @param {unknown} value */
function textOf(value) {
  if (typeof value !== 'string') throw damage('manifest.json');
  return value;
}

/** @param {unknown} value */
function numberOf(value) {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw damage('manifest.json');
  return value;
}

/** @param {unknown} value */
function countOf(value) {
  const count = numberOf(value);
  if (!Number.isSafeInteger(count) || count < 0) throw damage('manifest.json');
  return count;
}

/** A name becomes part of an address, so nothing else may pass. @param {unknown} value */
function nameOf(value) {
  const name = textOf(value);
  if (!namePattern.test(name)) throw damage('manifest.json names no shard');
  return name;
}

/** @param {unknown} value @returns {ShardRange[]} */
function rangesOf(value) {
  const families = objectOf(value);
  const names = namesOf(families.names);
  const keys = textOf(families.keys).split('\n');
  if (keys.length !== Math.max(1, names.length)) throw damage('manifest.json has another number of keys');
  for (let i = 1; i < keys.length; i++) {
    if (!(keys[i - 1] < keys[i])) throw damage('manifest.json is not in order');
  }
  return names.map((hash, i) => ({ firstKey: keys[i], hash }));
}

/** @param {unknown} value @returns {Map<string, string>} */
function mapOf(value) {
  return new Map(Object.entries(objectOf(value)).map(([key, name]) => [key, nameOf(name)]));
}

/** @param {unknown} value @returns {ScoringOptions} */
function scoringOf(value) {
  const scoring = objectOf(value);
  for (const number of Object.values(scoring)) numberOf(number);
  return /** @type {ScoringOptions} */ (/** @type {unknown} */ (scoring));
}
