import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacet, readOpenDay, readPublicPoints } from '../../src/CommunityAtlas.Client/facets/facet.js';
import { gramsOf } from '../../src/CommunityAtlas.Client/grams/gram-key.js';
import { GramShard } from '../../src/CommunityAtlas.Client/grams/gram-shard.js';
import { readAreas } from '../../src/CommunityAtlas.Client/labels/search-areas.js';
import { readLabels } from '../../src/CommunityAtlas.Client/labels/search-labels.js';
import { ReadingShard } from '../../src/CommunityAtlas.Client/readings/reading-shard.js';
import { unpack } from '../../src/CommunityAtlas.Client/shards/shard-frame.js';
import { readCards } from '../../src/CommunityAtlas.Client/store/card-block.js';
import { readTextBlock, unpackBehind } from '../../src/CommunityAtlas.Client/store/text-block.js';
import { decodeText } from '../../src/CommunityAtlas.Client/store/text-code.js';
import { nameOf } from './index-folder.js';
import { vectors } from './vectors.js';

const docCount = 10_000;
const cardStates = ['fresh', 'due', 'stale', 'paused', 'closed', 'starting'];
const perDegree = 10_000;

/**
 * A payload read, in the shape of the vectors.
 * @type {Record<string, (payload: Uint8Array, value: any) => unknown>}
 */
const readers = {
  texts: readTextBlock,
  cards: (payload) => ({ texts: [...new Set(readCards(payload).map((card) => card.text))], cards: readCards(payload).map(({ text, ...card }) => ({ ...card, state: cardStates.indexOf(card.state) })) }),
  grams: (payload, value) => {
    const shard = new GramShard(payload);
    return value.map((/** @type {{gram: string}} */ { gram }) => ({ gram, blocks: [...shard.find(gramsOf(gram)[0])] }));
  },
  readings: (payload) => {
    const shard = new ReadingShard(payload);
    return shard.keys.map((reading) => ({ reading, spellings: shard.find(reading) }));
  },
  labels: readLabels,
  areas: (payload) => readAreas(payload).map((area) => ({ ...area, point: area.point && { latitude: area.point.lat, longitude: area.point.lng } })),
  facets: (payload) => readFacet(payload, docCount).map((value) => ({ ...value, docs: [...value.docs] })),
  days: (payload) => {
    const day = readOpenDay(payload, docCount);
    return { certain: [...day.certain], uncertain: [...day.uncertain] };
  },
  points: (payload) => {
    const { docs, points } = readPublicPoints(payload, docCount);
    return { docs: [...docs], points: points.map(({ lat, lng }) => ({ latitude: Math.round(lat * perDegree), longitude: Math.round(lng * perDegree) })) };
  },
};

/** @param {string} hex */
const bytesOf = (hex) => Uint8Array.from(Buffer.from(hex, 'hex'));

/** @param {string} base64 */
const fileOf = (base64) => Uint8Array.from(Buffer.from(base64, 'base64'));

test('texts are decoded as the vectors say', async () => {
  for (const row of (await vectors('search/text-code')).slice(1)) assert.equal(decodeText(bytesOf(row.code)), row.text, row.code);
});

test('a text that ends inside a character is damage', () => {
  for (const code of [[0xaa], [0xfc, 0x30], [0xfd]]) assert.throws(() => decodeText(Uint8Array.from(code)), { name: 'SearchFailure' });
});

test('payloads are read as the vectors say', async () => {
  const rows = await vectors('search/shards');
  assert.ok(rows.length >= 9);
  for (const { family, payload, value } of rows) assert.deepEqual(JSON.parse(JSON.stringify(readers[family](bytesOf(payload), value))), value, family);
});

test('files are unpacked as the vectors say, also behind a common beginning', async () => {
  for (const row of await vectors('search/files')) {
    if (row.file) {
      assert.equal(await nameOf(fileOf(row.file)), row.name);
      assert.deepEqual(readTextBlock(await unpack(9, fileOf(row.file))), row.documents);
    } else {
      assert.equal(await nameOf(fileOf(row.prefix)), row.prefixName);
      assert.equal(await nameOf(fileOf(row.block)), row.blockName);
      assert.deepEqual(readTextBlock(await unpackBehind(fileOf(row.prefix), fileOf(row.block))), row.documents);
      await assert.rejects(unpackBehind(fileOf(row.prefix), fileOf(row.block).subarray(0, 20)), { name: 'SearchFailure' });
    }
  }
});

test('a payload with any byte changed or missing is refused in words or read, and never hangs or breaks', async () => {
  let refused = 0;
  for (const { family, payload, value } of await vectors('search/shards')) {
    const bytes = bytesOf(payload);
    const read = (/** @type {Uint8Array} */ bad) => {
      try {
        readers[family](bad, value);
      } catch (thrown) {
        assert.equal(/** @type {Error} */ (thrown).name, 'SearchFailure', `${family}: ${thrown}`);
        refused++;
      }
    };
    for (let at = 0; at < bytes.length; at++) {
      read(bytes.subarray(0, at));
      for (const change of [0x01, 0x80, 0xff]) {
        const bad = bytes.slice();
        bad[at] ^= change;
        read(bad);
      }
    }
  }
  assert.ok(refused > 500, `${refused}`);
});
