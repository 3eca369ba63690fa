import { inJapanese, make } from './elements.js';
import { fullDate } from './days.js';

/**
 * @typedef {import('./engine.js').Result} Result
 * @typedef {import('./engine.js').SnippetPart} SnippetPart
 * @typedef {import('./texts.js').Texts} Texts
 */

/**
 * A result as the lists of the site show an entry.
 * @param {Result} result
 * @param {Texts} texts
 */
export function resultCard(result, texts) {
  const link = inJapanese(make('a', '', ...marked(result.nameParts)));
  const isLocal = result.languages.includes(texts.of('tag'));
  link.href = isLocal ? texts.of('entry', result.id) : result.url;
  const tags = inJapanese(make('p', 'tags', make('span', 'tag', result.kind), ' ', make('span', 'tag', result.area)));
  if (result.state === 'closed' && result.stateReason) tags.append(' ', make('span', 'tag strong', result.stateReason));
  const card = make('li', 'card result', make('h3', '', link, ...(isLocal || !texts.has('tag') ? [] : [' ', make('span', 'small-note', texts.of('card.standard'))])), tags, ...said(result, texts));
  const facts = make('dl', '');
  if (result.distance !== undefined) facts.append(fact(texts.of('card.distance'), texts.of('card.near', kilometres(result.distance))));
  if (result.schedule !== '') facts.append(fact(texts.of('card.next'), inJapanese(make('span', '', result.schedule))));
  if (result.cost !== '') facts.append(fact(texts.of('card.cost'), inJapanese(make('span', '', result.cost))));
  facts.append(fact(texts.of('card.checked'), ...check(result, texts)));
  card.append(facts);
  return card;
}

/**
 * The summary, with marks when the snippet is of it; else the snippet below, as the place where it was found.
 * @param {Result} result
 * @param {Texts} texts
 */
function said(result, texts) {
  const plain = result.snippet.map((part) => part.text).join('');
  const at = plain === '' ? -1 : result.summary.indexOf(plain);
  const summary = inJapanese(make('p', 'summary'));
  if (at >= 0) {
    summary.append(result.summary.slice(0, at), ...marked(result.snippet), result.summary.slice(at + plain.length));
    return [summary];
  }
  summary.append(result.summary);
  if (plain === '' || !result.snippet.some((part) => part.mark)) return [summary];
  return [summary, make('p', 'found', make('span', 'found-label', texts.of('card.found')), ' ', inJapanese(make('span', '', ...marked(result.snippet))))];
}

/** @param {SnippetPart[]} parts */
function marked(parts) {
  return parts.map((part) => (part.mark ? make('mark', '', part.text) : part.text));
}

/**
 * @param {Result} result
 * @param {Texts} texts
 * @returns {(Node | string)[]}
 */
function check(result, texts) {
  /** @type {(Node | string)[]} */
  const words = [];
  if (result.checked !== '') {
    const time = make('time', '', fullDate(result.checked));
    time.dateTime = result.checked;
    words.push(time);
  }
  if (result.state === 'late' || (result.checked === '' && result.stateReason)) {
    if (words.length > 0) words.push(' ');
    words.push(result.stateReason ? inJapanese(make('span', 'late', result.stateReason)) : make('span', 'late', texts.of('state.late')));
  }
  return words;
}

/**
 * @param {string} term
 * @param {...(Node | string)} words
 */
function fact(term, ...words) {
  return make('div', '', make('dt', '', term), make('dd', '', ...words));
}

/** @param {number} distance in km */
function kilometres(distance) {
  if (distance < 1) return `${Math.max(100, Math.round(distance * 10) * 100)}m`;
  return `${distance < 10 ? distance.toFixed(1) : Math.round(distance)}km`;
}
