import { make } from './elements.js';

/**
 * @typedef {import('./texts.js').Texts} Texts
 *
 * @typedef {object} MemoEntry an entry as the build wrote it for the memo
 * @property {string} id
 * @property {string} name
 * @property {string} about kind and municipality
 * @property {string} summary
 * @property {string} page
 * @property {string} address absolute
 * @property {string} qr
 * @property {string[]} notices
 * @property {string[]} phones
 * @property {string[]} contact
 * @property {string[]} times
 * @property {string[]} place
 * @property {string[]} cost
 * @property {string[]} booking
 * @property {string[]} first
 * @property {string[]} questions
 * @property {string} checked
 * @property {string} made the day of the build, in words
 * @property {string} [until] ISO date after which to ask again; missing when that is now
 * @property {string} [untilText]
 */

/** Rows of an entry, in the order of its page. */
const rows = /** @type {const} */ (['times', 'place', 'cost', 'booking', 'first']);

/** Questions on paper; the others stand on the entry's page. */
const questionsShown = 2;

/**
 * An entry on paper.
 * @param {MemoEntry} entry
 * @param {Texts} texts
 */
export function memoArticle(entry, texts) {
  const head = make('div', 'memo-head', make('h3', '', entry.name), make('p', 'memo-about', entry.about));
  if (entry.notices.length > 0) head.append(make('p', 'memo-notice', entry.notices.join(' ')));
  head.append(make('p', 'memo-summary', entry.summary));
  if (entry.phones.length > 0) head.append(make('p', 'big-number memo-phone', entry.phones[0] ?? '', ' ', make('span', '', entry.contact.join(' '))));
  else if (entry.contact.length > 0) head.append(make('p', '', entry.contact.join(' ')));
  const picture = make('img', 'qr');
  picture.src = entry.qr;
  picture.alt = texts.of('qr', entry.name);
  picture.width = picture.height = 113;
  const facts = make('dl', 'memo-facts');
  for (const row of rows) if (entry[row].length > 0) facts.append(fact(row, texts.of(row), entry[row].join(' ')));
  if (entry.questions.length > 0) facts.append(fact('questions', texts.of('questions'), entry.questions.slice(0, questionsShown).join('／')));
  return make('article', 'memo-entry', make('div', 'memo-code', picture, make('p', 'memo-address', entry.address)), head, facts, make('p', 'memo-checked', entry.checked));
}

/**
 * Of which day the paper is, and until when it may be trusted: the first of the entries that is due decides.
 * @param {MemoEntry[]} entries
 * @param {Texts} texts
 */
export function memoNote(entries, texts) {
  const made = entries[0]?.made ?? '';
  const dated = entries.filter((entry) => entry.until !== undefined);
  if (dated.length < entries.length) return texts.of('note.ask', made);
  const first = dated.reduce((one, other) => ((other.until ?? '') < (one.until ?? '') ? other : one));
  return texts.of('note', made, first.untilText ?? '');
}

/**
 * The memo as text for a record.
 * @param {MemoEntry[]} entries
 * @param {Texts} texts
 */
export function memoText(entries, texts) {
  const parts = entries.map((entry) => [
    `■ ${entry.name}（${entry.about}）`,
    entry.summary,
    ...entry.notices,
    ...entry.phones,
    ...entry.contact,
    ...rows.filter((row) => entry[row].length > 0).map((row) => `${texts.of(row)}: ${entry[row].join(' ')}`),
    ...(entry.questions.length > 0 ? [`${texts.of('questions')}: ${entry.questions.join('／')}`] : []),
    entry.checked,
    entry.address,
  ].join('\n'));
  return `${parts.join('\n\n')}\n\n${memoNote(entries, texts)}\n`;
}

/**
 * @param {string} row
 * @param {string} term
 * @param {string} words
 */
function fact(row, term, words) {
  return make('div', `memo-${row}`, make('dt', '', term), make('dd', '', words));
}
