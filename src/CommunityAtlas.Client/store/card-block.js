import { ByteReader, damage } from '../shards/byte-reader.js';
import { readName } from '../shards/shard-name.js';
import { textBlockSize } from './text-block.js';
import { readTexts } from './text-column.js';

/**
 * What a result shows before anything else is loaded.
 * @typedef {object} Card
 * @property {string} slug the entry's id
 * @property {string} name as written
 * @property {number} kind position of its kind in the labels
 * @property {number} area position of its area in the areas
 * @property {string} areaName
 * @property {string} summary
 * @property {string} schedule when it meets, in words; "" when that is not known, too old, or told on contact only
 * @property {string} cost in words
 * @property {string | null} checkedOn the day of the check
 * @property {CardState} state why it may stand lower
 * @property {string | null} stateOn since when it is paused or closed, or from when it runs
 * @property {string} text name of the block of texts it stands in
 * @property {boolean} isSensitive
 * @property {boolean} isOpenData taken from a municipality's data, not confirmed by who runs it
 * @property {string} languages tags of the languages it can also be read in, with a space between
 *
 * @typedef {'fresh' | 'due' | 'stale' | 'paused' | 'closed' | 'starting'} CardState
 */

/** Cards of one block; only the last may hold fewer. */
export const cardBlockSize = 2 * textBlockSize;

/** @type {readonly CardState[]} */
const states = ['fresh', 'due', 'stale', 'paused', 'closed', 'starting'];
const stateMask = 7;
const sensitiveFlag = 8;
const openDataFlag = 16;
const millisecondsOfDay = 86_400_000;
const mostDays = 2_932_897;

/**
 * The payload of the family `cards`.
 * @param {Uint8Array} payload
 * @returns {Card[]}
 */
export function readCards(payload) {
  const reader = new ByteReader(payload);
  const count = reader.count();
  if (count > cardBlockSize) throw damage('more cards than a block holds');
  const texts = Array.from({ length: Math.ceil(count / textBlockSize) }, () => readName(reader));
  const flags = reader.take(count);
  const kinds = readVarints(reader, count);
  const areas = readVarints(reader, reader.count());
  const areaNames = readTexts(reader, areas.length);
  const areaOf = readVarints(reader, count);
  const checkedOn = readDays(reader, count);
  const stateOn = readDays(reader, count);
  const slugs = reader.text().split('\n');
  const names = readTexts(reader, count);
  const costs = readTexts(reader, count);
  const schedules = readTexts(reader, count);
  const summaries = readTexts(reader, count);
  const languages = readTexts(reader, count);
  reader.end();
  if (slugs.length !== Math.max(1, count)) throw damage('cards and their names differ');
  return Array.from(flags, (flag, i) => {
    const state = states[flag & stateMask];
    if (areaOf[i] >= areas.length || state === undefined || flag >= 2 * openDataFlag) throw damage('a card is none');
    return {
      slug: slugs[i], name: names[i], kind: kinds[i], area: areas[areaOf[i]], areaName: areaNames[areaOf[i]], summary: summaries[i],
      schedule: schedules[i], cost: costs[i], checkedOn: checkedOn[i], state, stateOn: stateOn[i], text: texts[Math.floor(i / textBlockSize)],
      isSensitive: (flag & sensitiveFlag) !== 0, isOpenData: (flag & openDataFlag) !== 0,
      languages: languages[i],
    };
  });
}

/**
 * @param {ByteReader} reader
 * @param {number} count
 */
function readVarints(reader, count) {
  return Array.from({ length: count }, () => reader.varint());
}

/**
 * Days since 1970-01-01 plus 1; 0 for none.
 * @param {ByteReader} reader
 * @param {number} count
 */
function readDays(reader, count) {
  return readVarints(reader, count).map((number) => {
    if (number > mostDays) throw damage('no day of the calendar');
    return number === 0 ? null : new Date((number - 1) * millisecondsOfDay).toISOString().slice(0, 10);
  });
}
