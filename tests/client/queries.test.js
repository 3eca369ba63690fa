import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CutRules } from '../../src/CommunityAtlas.Client/queries/cut-rules.js';
import { PhraseBook } from '../../src/CommunityAtlas.Client/queries/phrase-book.js';
import { otherVerb } from '../../src/CommunityAtlas.Client/queries/verb-forms.js';
import { cutStretch } from '../../src/CommunityAtlas.Client/queries/query-lattice.js';
import { matchSchedule } from '../../src/CommunityAtlas.Client/queries/schedule-phrases.js';
import { vectors } from './vectors.js';

const noun = 1;
const particle = 2;
const katakana = 8;
const kanji = 9;

// A particle likes to follow a noun, and nothing likes two particles; class 0 is the edge.
const rules = new CutRules({
  classCount: 3,
  costs: Int32Array.from([0, 0, 3000, 0, 800, -500, 0, 200, 4000]),
  functionWords: [
    { surface: 'が', class: particle, cost: 100, target: null, isFiller: false },
    { surface: 'と', class: particle, cost: 100, target: null, isFiller: false },
    { surface: 'ところ', class: noun, cost: 2000, target: '', isFiller: true },
  ],
  unknown: Array.from({ length: 11 }, (_, c) => ({ isGrouped: c === katakana || c === kanji, isAlways: c === katakana, forms: [{ class: noun, cost: 9000 }] })),
  characters: [[0, 0], [0x3041, 7], [0x30a1, katakana], [0x4e00, kanji], [0xa000, 0]].map(([first, c]) => ({ first, class: c, isPunctuation: false })),
  places: new Set(),
});

/**
 * @param {string} text
 * @param {Record<string, number>} [words]
 * @param {number[]} [boundaries]
 */
function cut(text, words = {}, boundaries = []) {
  const path = cutStretch(rules, text, 0, text.length, boundaries, (at) => Object.entries(words).filter(([surface]) => text.startsWith(surface, at))
    .map(([surface, cost]) => ({ start: at, end: at + surface.length, class: noun, cost, source: 'word', target: '', isFiller: false })));
  return path.map((arc) => text.slice(arc.start, arc.end)).join('|');
}

test('the cheapest way through the lattice wins, and of equal ways the one named first', () => {
  assert.equal(cut('京都と', { 京都: 5000, 京: 4000, 都: 4000 }), '京都|と');
  assert.equal(cut('食堂', { 食堂: 2800, 食: 1000, 堂: 1000 }), '食堂');
  assert.equal(cut('食堂', { 食堂: 2801, 食: 1000, 堂: 1000 }), '食|堂');
});

test('unknown characters are words as the table says', () => {
  assert.equal(cut('ピアサポートがんば'), 'ピアサポート|が|ん|ば');
  assert.equal(cut('ピアサロン', { ピア: 5000, サロン: 5000 }), 'ピアサロン');
  assert.equal(cut('桜町', { 桜: 20000 }), '桜|町');
  assert.equal(cut('𠮷'), '𠮷');
  assert.equal(cut(''), '');
});

test('no word reaches across a boundary', () => {
  assert.equal(cut('京都', { 京都: 100 }, [1]), '京|都');
  assert.equal(cut('ピアサロン', {}, [2]), 'ピア|サロン');
});

test('weekdays and times are read as the vectors say', async () => {
  for (const row of await vectors('search/schedule-phrases')) {
    const match = matchSchedule(row.in, row.at);
    assert.equal(match?.end ?? null, row.end, row.in);
    if (row.terms) assert.deepEqual(match?.terms, row.terms, row.in);
  }
});

test('phrases are found from left to right, the longest first, and not inside other words', () => {
  const need = (/** @type {string} */ text, /** @type {string} */ code, isCrisis = false) => ({ text, meaning: { kind: /** @type {const} */ ('need'), code }, term: `#need-${code}`, isCrisis, takesWords: true });
  const feature = (/** @type {string} */ text, takesWords = true) => ({ text, meaning: { kind: /** @type {const} */ ('condition'), code: '' }, term: '#it', isCrisis: false, takesWords });
  const book = new PhraseBook([need('話し相手', 'lonely'), need('話し相手がほしい', 'lonely'), need('暴力', 'violence', true), need('死にたい', 'death', true), feature('無料'), feature('zoom'), feature('予約なし', false)], ['暴力団']);
  const find = (/** @type {string} */ text, /** @type {string | null} */ today = null) =>
    book.find(text, () => true, today).map((match) => [text.slice(match.start, match.end), match.meanings[0].code, match.isCrisis]);
  assert.deepEqual(find('一人で話し相手がほしい'), [['話し相手がほしい', 'lonely', false]]);
  assert.deepEqual(find('暴力団と暴力'), [['暴力', 'violence', true]]);
  assert.deepEqual(find('今日の食堂'), []);
  assert.deepEqual(find('明日の食堂', '2026-12-31'), [['明日', '2027-01-01', false]]);
  assert.deepEqual(find('無料の食堂 zoomで'), [['無料', '', false], ['zoom', '', false]]);
  assert.deepEqual(find('zooming'), []);
  assert.deepEqual(['無料', '予約なし'].map((text) => book.find(text, () => true, null)[0].takesWords), [true, false]);
});

test('a verb knows the one that says it can be done, and back', () => {
  const verbs = ['飲める', '飲む', '手伝える', '作る', '泳げる', '飲む会', 'うどん', 'できる', 'る', ''];
  assert.deepEqual(verbs.map(otherVerb), ['飲む', '飲める', '手伝う', '作れる', '泳ぐ', null, null, null, null, null]);
});
