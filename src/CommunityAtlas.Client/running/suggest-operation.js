import { readingForm } from '../analysis/reading-form.js';
import { TextNormalizer } from '../analysis/text-normalizer.js';
import { halfTypedReadings } from '../queries/half-typed.js';
import { isKanaText } from '../queries/query-script.js';
import { cardOf } from '../reading/card-store.js';
import { QuerySession } from '../reading/query-session.js';
import { ShardDesk } from '../reading/shard-desk.js';

/**
 * @typedef {import('../labels/search-labels.js').TermLabel} TermLabel
 * @typedef {import('../reading/open-index.js').Language} Language
 * @typedef {import('../reading/open-index.js').OpenIndex} OpenIndex
 *
 * What somebody may mean: query is what to search for, url the page of an entry.
 * @typedef {{kind: 'need' | 'kind' | 'area' | 'entry' | 'word', label: string, code: string, query?: string, url?: string}} Suggestion
 * @typedef {{code: string, label: string, lat: number, lng: number}} Place
 */

const mostLabels = 3;
const mostAreas = 2;
const mostEntries = 4;
const mostWords = 4;
const mostExpanded = 12;
const mostPlaces = 10;
const longestText = 200;
const unspelled = new TextNormalizer();

/**
 * Suggestions for what has been typed: by what is written, by its reading, in romaji, and while an input method is still composing
 * (にほんg). First needs, kinds and places, then entries by name, then words of the index.
 * @param {OpenIndex} index
 * @param {string} typed
 * @param {AbortSignal} signal
 * @returns {Promise<Suggestion[]>}
 */
export async function suggest(index, typed, signal) {
  const desk = new ShardDesk(index.loader, signal);
  return desk.finish(() => {
    const session = new QuerySession(desk, index);
    const language = index.language(desk);
    const areas = index.areas(desk);
    if (!language || !areas) return [];
    const text = language.normalizer.normalize(typed);
    if (text === '' || text.length > longestText) return [];
    const readings = halfTypedReadings(text);
    const suggestions = [
      ...labelsFor(language, text, readings),
      ...areasFor(language, areas, text, readings).slice(0, mostAreas).map(({ code, name }) => ({ kind: /** @type {const} */ ('area'), label: name, code, query: name })),
      ...entriesFor(session, typed),
      ...wordsFor(session, text, readings),
    ];
    return distinct(suggestions, (one) => `${one.kind} ${one.code}`);
  });
}

/**
 * Areas with a middle, by a part of the name or by reading.
 * @param {OpenIndex} index
 * @param {string} typed
 * @param {AbortSignal} signal
 * @returns {Promise<Place[]>}
 */
export async function places(index, typed, signal) {
  const desk = new ShardDesk(index.loader, signal);
  return desk.finish(() => {
    const language = index.language(desk);
    const areas = index.areas(desk);
    if (!language || !areas) return [];
    const text = language.normalizer.normalize(typed);
    if (text === '' || text.length > longestText) return [];
    return areasFor(language, areas, text, halfTypedReadings(text))
      .flatMap(({ code, name, point }) => (point ? [{ code, label: name, lat: point.lat, lng: point.lng }] : []))
      .slice(0, mostPlaces);
  });
}

/**
 * Of each kind of label those that begin so, then those that hold it.
 * @param {Language} language
 * @param {string} text
 * @param {readonly string[]} readings
 * @returns {Suggestion[]}
 */
function labelsFor({ labels, normalizer }, text, readings) {
  const found = (/** @type {'need' | 'kind'} */ kind, /** @type {readonly (TermLabel & {words?: readonly string[]})[]} */ terms) => {
    // Half a spelling (さみ) is not yet of its group (さびしい): labels are offered as written, too.
    const written = terms.flatMap((term) => [term.label, ...term.aliases, ...(term.words ?? [])]
      .flatMap((one) => [...new Set([unspelled.normalize(one), normalizer.normalize(one)])].map((form) => ({ term, text: form }))));
    const begin = written.filter((one) => one.text.startsWith(text) || (isKanaText(one.text) && readings.some((reading) => readingForm(one.text).startsWith(reading))));
    const hold = text.length > 1 ? written.filter((one) => one.text.includes(text)) : [];
    return distinct([...begin, ...hold], ({ term }) => term.code).slice(0, mostLabels)
      .map(({ term }) => ({ kind, label: term.label, code: term.code, query: term.label }));
  };
  return [...found('need', labels.needs), ...found('kind', labels.kinds)];
}

/**
 * @param {Language} language
 * @param {readonly import('../labels/search-areas.js').SearchArea[]} areas
 * @param {string} text
 * @param {readonly string[]} readings
 */
function areasFor({ normalizer }, areas, text, readings) {
  return areas.filter((area) => normalizer.normalize(area.name).startsWith(text) || (area.reading !== '' && readings.some((reading) => area.reading.startsWith(reading))));
}

/**
 * @param {QuerySession} session
 * @param {string} typed
 * @returns {Suggestion[]}
 */
function entriesFor(session, typed) {
  const understood = session.understand(typed, null);
  if (!understood) return [];
  const { clauses } = understood;
  const named = session.rank(understood, null).filter(({ doc }) => clauses.some(({ isOptional, hits: { hits } }) => {
    const row = isOptional ? -1 : rowOf(hits.docs, hits.count, doc);
    return row >= 0 && hits.nameAt[row] > 0;
  }));
  return named.slice(0, mostEntries).flatMap(({ doc }) => {
    const card = cardOf(session.desk, session.index, doc);
    return card ? [{ kind: /** @type {const} */ ('entry'), label: card.name, code: card.slug, url: session.index.entryUrl(card.slug) }] : [];
  });
}

/**
 * @param {QuerySession} session
 * @param {string} text
 * @param {readonly string[]} readings
 * @returns {Suggestion[]}
 */
function wordsFor(session, text, readings) {
  if (text.includes(' ')) return [];
  const spelled = readings.flatMap((reading) => session.readings.beginning(reading, mostExpanded));
  const written = session.words.beginning(text)
    .filter((record) => (record.postings?.count ?? 0) > 1 && !record.key.startsWith('#'))
    .map((record) => ({ text: record.key, documents: record.postings?.count ?? 0 }));
  const words = [...spelled, ...written].filter((word) => word.text !== text && word.text.length > 1)
    .sort((a, b) => b.documents - a.documents || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return distinct(words, (word) => word.text).slice(0, mostWords).map((word) => ({ kind: 'word', label: word.text, code: word.text, query: word.text }));
}

/**
 * @param {Int32Array} docs rising
 * @param {number} count
 * @param {number} doc
 */
function rowOf(docs, count, doc) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (docs[middle] < doc) low = middle + 1;
    else high = middle;
  }
  return low < count && docs[low] === doc ? low : -1;
}

/**
 * The first of each key.
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => string} key
 */
function distinct(all, key) {
  const seen = new Set();
  return all.filter((one) => {
    const isNew = !seen.has(key(one));
    seen.add(key(one));
    return isNew;
  });
}
