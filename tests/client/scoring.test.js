import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addHit, chainHits, mergeHits, newHits } from '../../src/CommunityAtlas.Client/scoring/clause-hits.js';
import { DocRanking } from '../../src/CommunityAtlas.Client/scoring/doc-ranking.js';
import { lengthOfByte, readDocColumns } from '../../src/CommunityAtlas.Client/store/doc-columns.js';

const options = /** @type {import('../../src/CommunityAtlas.Client/scoring/scoring-options.js').ScoringOptions} */ (
  { namePhraseBonus: 2, textPhraseBonus: 1, nearBonus: 0.8, nearDistance: 8, wholeNameBonus: 5, partialShare: 0.5, lateFactor: 0.9, closedFactor: 0.3 });
const docs = { length: () => 10, nameLength: () => 2, state: (/** @type {number} */ doc) => (doc > 10 ? doc - 10 : 0) };

/** @param {number[][]} rows */
function hitsOf(rows) {
  const hits = newHits(rows.length);
  for (const [doc, score, name = 0, text = 0] of rows) addHit(hits, doc, score, name, 1, text, 1);
  return hits;
}

/**
 * @param {number} idf
 * @param {number[][]} rows document, score, place in the name, place in the text
 * @param {boolean} [isOptional]
 */
const clause = (idf, rows, isOptional = false) => ({ isOptional, isPart: false, hits: { hits: hitsOf(rows), idf } });

/** @param {ReturnType<typeof clause>[]} clauses */
const rank = (...clauses) => new DocRanking(options, docs).rank(clauses, () => true);

test('all words come before some, and partial answers tell what they lack', () => {
  assert.deepEqual(rank(clause(3, [[1, 1], [2, 1]]), clause(1, [[2, 1], [3, 9]])).map((r) => r.doc), [2]);
  const partial = rank(clause(3, [[1, 1]]), clause(2, [[2, 1]]), clause(1, [[3, 1]]));
  assert.deepEqual(partial.map((r) => [r.doc, r.missing]), [[1, [1, 2]], [2, [0, 2]]]);
});

test('an optional clause only lifts, and equal scores stand in the order of documents', () => {
  assert.deepEqual(rank(clause(1, [[1, 1], [2, 1]]), clause(1, [[2, 1], [3, 1]], true)).map((r) => r.doc), [2, 1]);
  assert.deepEqual(rank(clause(1, [[1, 2]], true), clause(1, [[2, 1]], true)).map((r) => r.doc), [1, 2]);
  assert.deepEqual(rank(clause(1, [[1, 1], [2, 1], [3, 1]])).map((r) => r.doc), [1, 2, 3]);
});

test('filters hold for partial answers too', () => {
  assert.deepEqual(new DocRanking(options, docs).rank([clause(1, [[1, 5], [2, 1]])], (doc) => doc !== 1).map((r) => r.doc), [2]);
});

test('neighbours earn a bonus, whole names another, and what is overdue or stopped sinks', () => {
  const score = (/** @type {ReturnType<typeof clause>[]} */ ...clauses) => rank(...clauses)[0].score;
  for (const [first, second, bonus] of [[1, 2, 7], [1, 3, 7], [1, 4, 5], [2, 1, 5]]) assert.equal(score(clause(1, [[1, 1, first]]), clause(1, [[1, 1, second]])), 2 + bonus);
  for (const [first, second, bonus] of [[5, 6, 1], [5, 7, 0.6], [6, 5, 0.7], [5, 13, 0], [5, 0, 0]]) {
    assert.ok(Math.abs(score(clause(1, [[1, 1, 0, first]]), clause(1, [[1, 1, 0, second]])) - 2 - bonus) < 1e-12);
  }
  assert.equal(score(clause(1, [[11, 1]])), 0.9);
  assert.equal(score(clause(1, [[12, 1]])), 0.3);
});

test('hits are merged by the better score and chained by the weaker', () => {
  const rows = (/** @type {import('../../src/CommunityAtlas.Client/scoring/clause-hits.js').Hits} */ hits) => Array.from({ length: hits.count }, (_, i) => [hits.docs[i], hits.scores[i], hits.nameAt[i], hits.nameSpan[i]]);
  const a = hitsOf([[1, 5, 2], [3, 1, 0], [4, 1, 4]]);
  const b = hitsOf([[2, 1, 0], [3, 2, 7], [4, 3, 3]]);
  assert.deepEqual(rows(mergeHits(a, b)), [[1, 5, 2, 1], [2, 1, 0, 1], [3, 2, 7, 1], [4, 3, 4, 1]]);
  assert.deepEqual(rows(chainHits(a, b)), [[3, 1, 0, 0], [4, 1, 3, 2]]);
});

test('documents are as long as their bytes say', () => {
  const columns = readDocColumns(Uint8Array.from([2, 124, 100, 0x05, 0x2f]));
  assert.deepEqual([...columns.nameLengths], [5, 15]);
  assert.deepEqual([...columns.states], [0, 2]);
  // Lucene's table of norms: byte 124 stands for length 1, 120 for 4, 116 for 16.
  assert.deepEqual([lengthOfByte[124], lengthOfByte[120], lengthOfByte[116], lengthOfByte[0]], [1, 4, 16, 0]);
  assert.throws(() => readDocColumns(Uint8Array.from([1, 124, 0x35])));
});
