import { cardOf } from '../reading/card-store.js';
import { TextStore } from '../reading/text-store.js';
import { TextMarks } from '../snippets/text-marks.js';

/**
 * @typedef {import('../queries/query-clause.js').QueryClause} QueryClause
 * @typedef {import('../reading/open-index.js').Language} Language
 * @typedef {import('../reading/open-index.js').OpenIndex} OpenIndex
 * @typedef {import('../reading/shard-desk.js').ShardDesk} ShardDesk
 * @typedef {import('../snippets/text-marks.js').SnippetPart} SnippetPart
 * @typedef {import('../store/card-block.js').Card} Card
 *
 * A document that is an answer.
 * @typedef {{doc: number, score: number, unsure?: boolean, distance?: number | undefined}} Found
 *
 * @typedef {object} Result
 * @property {string} id
 * @property {string} url
 * @property {string} name
 * @property {string} kind
 * @property {string} area
 * @property {string} summary
 * @property {string} schedule
 * @property {string} cost
 * @property {string} checked ISO date, or '' when it is not known
 * @property {'fresh' | 'late' | 'closed'} state
 * @property {string} [stateReason]
 * @property {boolean} isSensitive
 * @property {string[]} languages tags of the languages it can also be read in
 * @property {number} score
 * @property {boolean} [unsure] whether it is below because something is not known
 * @property {number} [distance] in km
 * @property {SnippetPart[]} nameParts the name with its marks
 * @property {SnippetPart[]} snippet why it was found
 */

/**
 * What is shown of documents. What comes out while shards are missing is thrown away.
 * @param {ShardDesk} desk
 * @param {OpenIndex} index
 * @param {Language} language
 * @param {readonly QueryClause[]} clauses
 * @param {readonly Found[]} found
 * @returns {Result[]}
 */
export function writeResults(desk, index, language, clauses, found) {
  const marks = new TextMarks(language.normalizer, clauses);
  const texts = new TextStore(desk, index);
  const cards = found.map(({ doc }) => cardOf(desk, index, doc));
  return found.flatMap((one, i) => {
    const card = cards[i];
    if (!card) return [];
    return [{ ...shown(index, language, card), ...extras(one), score: one.score, nameParts: marks.mark(card.name), snippet: snippetOf(language, texts, marks, card, one.doc) }];
  });
}

/**
 * @param {OpenIndex} index
 * @param {Language} language
 * @param {Card} card
 */
function shown(index, { labels }, card) {
  return {
    id: card.slug,
    url: index.entryUrl(card.slug),
    name: card.name,
    kind: labels.kinds[card.kind]?.label ?? '',
    area: card.areaName,
    summary: card.summary,
    schedule: card.schedule,
    cost: card.cost,
    checked: card.checkedOn ?? '',
    ...stateOf(card),
    isSensitive: card.isSensitive,
    languages: card.languages.split(' ').filter(Boolean),
  };
}

/** @param {Found} found */
function extras({ unsure, distance }) {
  return { ...(unsure && { unsure }), ...(distance !== undefined && { distance }) };
}

/**
 * Why an entry stands lower, in the words its card has elsewhere on the site.
 * @param {Card} card
 * @returns {{state: Result['state'], stateReason?: string}}
 */
function stateOf(card) {
  switch (card.state) {
    case 'paused': return { state: 'closed', stateReason: 'お休み中' };
    case 'closed': return { state: 'closed', stateReason: '終わりました' };
    case 'starting': return { state: 'closed', stateReason: 'これから始まります' };
    case 'fresh': return card.isOpenData ? { state: 'fresh', stateReason: openDataNote(card) } : { state: 'fresh' };
    default: return { state: 'late', stateReason: card.isOpenData && card.checkedOn === null ? openDataNote(card) : '確認の時期をすぎています' };
  }
}

/** @param {Card} card */
function openDataNote(card) {
  return card.checkedOn === null ? '自治体のデータ。確認日は分かりません' : '自治体のデータ。運営者には未確認';
}

/**
 * The summary, if it shows why; else nothing where the rest of the card shows it; else the best sentence of the text.
 * @param {Language} language
 * @param {TextStore} texts
 * @param {TextMarks} marks
 * @param {Card} card
 * @param {number} doc
 * @returns {SnippetPart[]}
 */
function snippetOf({ labels, normalizer }, texts, marks, card, doc) {
  const summary = marks.mark(card.summary);
  if (marks.isEmpty || summary.some((part) => part.mark)) return summary;
  const rest = [card.name, labels.kinds[card.kind]?.label ?? '', card.areaName, card.schedule, card.cost];
  if (rest.some((text) => marks.isIn(text))) return summary;
  const text = texts.doc(doc, card.text);
  return (text && marks.best(text.lines, text.normalized(normalizer))) ?? summary;
}
