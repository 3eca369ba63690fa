import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WordShard, termsOf } from '../../src/CommunityAtlas.Client/terms/word-shard.js';

// Three bytes for each unit, which a writer takes for rare ones only, and the line end.
const code = (/** @type {string} */ text) => [...[...text].flatMap((c) => [252, c.charCodeAt(0) >> 8, c.charCodeAt(0) & 0xff]), 0];
const texts = (/** @type {string[]} */ ...values) => [values.flatMap(code).length, ...values.flatMap(code)];

// 歩く stands in documents 0 (name, thrice in the body) and 3 (body); 歩い is a form of it; #free is a fact of document 1.
const payload = Uint8Array.from([
  3,
  0, 0, 1, ...texts('#free', '歩い', 'く'),
  1, 4, 7,
  2, 3, 0xc8, 1, 0x63, 1, 0, ...texts('く', ''),
  1, 2,
  1, 0, 2,
  1 | 16 | 64, 16,
  1,
  1,
  5, 6,
]);

test('words are read with their forms and postings', () => {
  const shard = new WordShard(payload, 4);
  const form = shard.find('歩い')?.forms[0];
  assert.deepEqual(form, { class: 2, cost: 100, target: '歩く' });
  assert.equal(shard.find('歩い')?.postings, null);
  const walk = shard.find('歩く');
  assert.deepEqual(walk?.forms, [{ class: 3, cost: -50, target: '' }]);
  assert.deepEqual(termsOf(/** @type {any} */ (walk).forms[0], '歩く'), ['歩く']);
  const postings = /** @type {import('../../src/CommunityAtlas.Client/postings/posting-columns.js').PostingList} */ (walk?.postings);
  assert.deepEqual([...postings.docs], [0, 3]);
  assert.deepEqual([...postings.fields], [17, 16]);
  assert.deepEqual([...postings.bodyTf], [3, 1]);
  assert.deepEqual([...postings.namePositions], [1, 0]);
  assert.deepEqual([...postings.textPositions], [5, 6]);
  assert.deepEqual([...(shard.find('#free')?.postings?.docs ?? [])], [1]);
  assert.equal(shard.find('歩'), undefined);
});

test('a document that does not exist, and any damage, is refused in words', () => {
  assert.throws(() => new WordShard(payload, 3), { name: 'SearchFailure', code: 'damaged' });
  for (let at = 0; at < payload.length; at++) {
    assert.throws(() => new WordShard(payload.subarray(0, at), 4), { name: 'SearchFailure', code: 'damaged' });
    for (const change of [1, 0x80, 0xff]) {
      const bad = payload.slice();
      bad[at] ^= change;
      try {
        new WordShard(bad, 4);
      } catch (thrown) {
        assert.equal(/** @type {Error} */ (thrown).name, 'SearchFailure', `${thrown}`);
      }
    }
  }
  assert.throws(() => new WordShard(Uint8Array.from([0xff, 0xff, 0xff, 0xff, 7]), 4), { code: 'damaged' });
});
