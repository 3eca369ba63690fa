/**
 * The documents that answer a clause or an alternative, rising; a row for each.
 * @typedef {object} Hits
 * @property {number} count
 * @property {Int32Array} docs
 * @property {Float64Array} scores of the best alternative
 * @property {Int32Array} nameAt first position in the name plus 1; 0 when it is not there
 * @property {Int32Array} nameSpan terms it fills in the name
 * @property {Int32Array} textAt first position in summary and body plus 1; 0 when it is not there or not known
 * @property {Int32Array} textSpan terms it fills in the text
 * @property {Int32Array} isInArea 1 where it stands in the document's area or place
 * @property {Int32Array} isNameLiteral 1 where its characters stand in a name as typed
 * @property {Int32Array} isByLetters 1 where no word answers, only characters as typed
 *
 * @typedef {{hits: Hits, idf: number, isPlace?: boolean}} ClauseHits isPlace: nearly all that answer have it in their area; idf: documents that answer by letters only count when there are no others
 */

/**
 * Room for so many hits.
 * @param {number} capacity
 * @returns {Hits}
 */
export function newHits(capacity) {
  const columns = new Int32Array(capacity * 8);
  const column = (/** @type {number} */ i) => columns.subarray(i * capacity, (i + 1) * capacity);
  return { count: 0, docs: column(0), scores: new Float64Array(capacity), nameAt: column(1), nameSpan: column(2), textAt: column(3), textSpan: column(4), isNameLiteral: column(5), isByLetters: column(6), isInArea: column(7) };
}

/**
 * Appends a hit.
 * @param {Hits} hits
 * @param {number} doc
 * @param {number} score
 * @param {number} nameAt
 * @param {number} nameSpan
 * @param {number} textAt
 * @param {number} textSpan
 * @param {number} [isNameLiteral]
 * @param {number} [isByLetters]
 * @param {number} [isInArea]
 */
export function addHit(hits, doc, score, nameAt, nameSpan, textAt, textSpan, isNameLiteral = 0, isByLetters = 0, isInArea = 0) {
  const i = hits.count++;
  hits.docs[i] = doc;
  hits.scores[i] = score;
  hits.nameAt[i] = nameAt;
  hits.nameSpan[i] = nameSpan;
  hits.textAt[i] = textAt;
  hits.textSpan[i] = textSpan;
  hits.isNameLiteral[i] = isNameLiteral;
  hits.isByLetters[i] = isByLetters;
  hits.isInArea[i] = isInArea;
}

/**
 * @param {Hits} hits
 * @param {Hits} from
 * @param {number} i
 */
function copyHit(hits, from, i) {
  addHit(hits, from.docs[i], from.scores[i], from.nameAt[i], from.nameSpan[i], from.textAt[i], from.textSpan[i], from.isNameLiteral[i], from.isByLetters[i], from.isInArea[i]);
}

/**
 * Documents of either; of both the better score, and the places of the first that has any.
 * @param {Hits} a
 * @param {Hits} b
 * @returns {Hits}
 */
export function mergeHits(a, b) {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const merged = newHits(a.count + b.count);
  let i = 0;
  let j = 0;
  while (i < a.count || j < b.count) {
    if (j === b.count || (i < a.count && a.docs[i] < b.docs[j])) {
      copyHit(merged, a, i++);
    } else if (i === a.count || b.docs[j] < a.docs[i]) {
      copyHit(merged, b, j++);
    } else {
      const name = a.nameAt[i] > 0;
      const text = a.textAt[i] > 0;
      // That the letters stand there too adds nothing to a word.
      const score = a.isByLetters[i] === b.isByLetters[j] ? Math.max(a.scores[i], b.scores[j]) : a.isByLetters[i] === 1 ? b.scores[j] : a.scores[i];
      addHit(
        merged, a.docs[i], score,
        name ? a.nameAt[i] : b.nameAt[j], name ? a.nameSpan[i] : b.nameSpan[j],
        text ? a.textAt[i] : b.textAt[j], text ? a.textSpan[i] : b.textSpan[j],
        a.isNameLiteral[i] | b.isNameLiteral[j], a.isByLetters[i] & b.isByLetters[j], a.isInArea[i] | b.isInArea[j],
      );
      i++;
      j++;
    }
  }
  return merged;
}

/**
 * Documents of both, terms that must stand together: the weakest gives the score, and places count where both have one.
 * @param {Hits} a
 * @param {Hits} b
 * @returns {Hits}
 */
export function chainHits(a, b) {
  const both = newHits(Math.min(a.count, b.count));
  let j = 0;
  for (let i = 0; i < a.count; i++) {
    while (j < b.count && b.docs[j] < a.docs[i]) j++;
    if (j === b.count) break;
    if (b.docs[j] !== a.docs[i]) continue;
    const inName = a.nameAt[i] > 0 && b.nameAt[j] > 0;
    const inText = a.textAt[i] > 0 && b.textAt[j] > 0;
    addHit(
      both, a.docs[i], Math.min(a.scores[i], b.scores[j]),
      inName ? Math.min(a.nameAt[i], b.nameAt[j]) : 0, inName ? a.nameSpan[i] + b.nameSpan[j] : 0,
      inText ? Math.min(a.textAt[i], b.textAt[j]) : 0, inText ? a.textSpan[i] + b.textSpan[j] : 0,
      0, 0, a.isInArea[i] & b.isInArea[j],
    );
  }
  return both;
}
