import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingForm } from '../../src/CommunityAtlas.Client/analysis/reading-form.js';
import { romajiPrefixes, romajiWhole } from '../../src/CommunityAtlas.Client/analysis/romaji-kana.js';
import { TextNormalizer, originalOf } from '../../src/CommunityAtlas.Client/analysis/text-normalizer.js';
import { vectors } from './vectors.js';

test('texts are normalised as the vectors say', async () => {
  const [{ groups }, ...rows] = await vectors('search/normalise');
  const normalizer = new TextNormalizer(groups);
  assert.ok(rows.length > 50);
  for (const row of rows) {
    assert.equal(normalizer.normalize(row.in), row.out, row.why);
    assert.equal(normalizer.trace(row.in).text, row.out, row.why);
    assert.equal(normalizer.normalize(row.out), row.out, `twice: ${row.why}`);
  }
});

test('a normalised text knows the way back', () => {
  const normalizer = new TextNormalizer([['こども', '子供']]);
  const text = ' ｶﾞｲﾄﾞと子供㍻';
  const traced = normalizer.trace(text);
  assert.equal(traced.text, 'ガイドとこども平成');
  const part = (/** @type {number} */ start, /** @type {number} */ end) => text.slice(...originalOf(traced, start, end));
  assert.equal(part(0, 1), 'ｶﾞ');
  assert.equal(part(2, 3), 'ﾄﾞ');
  assert.equal(part(4, 7), '子供');
  assert.equal(part(5, 6), '子供');
  assert.equal(part(7, 8), '㍻');
  assert.equal(part(0, traced.text.length), text.trim());
});

test('any UTF-16 text can be normalised, half characters and all', () => {
  const normalizer = new TextNormalizer([['こども', '子供']]);
  let seed = 7;
  const next = (/** @type {number} */ below) => (seed = (seed * 48271) % 2147483647) % below;
  for (let i = 0; i < 2000; i++) {
    const text = String.fromCharCode(...Array.from({ length: 12 }, () => (next(3) === 0 ? next(0x10000) : 0x3000 + next(0x100))));
    const traced = normalizer.trace(text);
    assert.equal(traced.text, normalizer.normalize(text));
    assert.equal(traced.starts.length, traced.text.length + 1);
    for (let k = 1; k < traced.starts.length; k++) assert.ok(traced.starts[k - 1] <= traced.starts[k]);
    readingForm(text);
  }
});

test('readings are folded as the vectors say', async () => {
  for (const row of await vectors('search/reading')) assert.equal(readingForm(row.in), row.out, row.in);
});

test('letters become kana as the vectors say', async () => {
  for (const row of await vectors('search/romaji')) {
    assert.deepEqual(romajiWhole(row.in), row.whole, row.in);
    assert.deepEqual(romajiPrefixes(row.in), row.prefixes, row.in);
  }
});
