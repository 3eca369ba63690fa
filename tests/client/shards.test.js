import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { test } from 'node:test';
import { SearchFailure } from '../../src/CommunityAtlas.Client/failures.js';
import { ByteReader } from '../../src/CommunityAtlas.Client/shards/byte-reader.js';
import { knownFormat, unpack } from '../../src/CommunityAtlas.Client/shards/shard-frame.js';
import { ShardLoader } from '../../src/CommunityAtlas.Client/shards/shard-loader.js';
import { indexOfKey, rangeOfPrefix } from '../../src/CommunityAtlas.Client/shards/shard-range.js';
import { parseManifest } from '../../src/CommunityAtlas.Client/shards/search-manifest.js';
import { MemoryHost, nameOf, pack } from './index-folder.js';

const family = { name: 'words', byte: 5 };

/** @param {string} code */
const failure = (code) => (/** @type {unknown} */ thrown) => thrown instanceof SearchFailure && thrown.code === code;

test('numbers and texts are read as they were written', () => {
  const reader = new ByteReader(Uint8Array.from([0, 0x7f, 0x80, 1, 0xff, 0xff, 0xff, 0xff, 7, 3, 4, 3, 0xe3, 0x81, 0x82]));
  assert.deepEqual([reader.varint(), reader.varint(), reader.varint(), reader.varint()], [0, 127, 128, 0x7fffffff]);
  assert.deepEqual([reader.signed(), reader.signed()], [-2, 2]);
  assert.equal(reader.text(), 'あ');
  reader.end();
});

test('a payload that ends early, counts too much or holds broken text is damage', () => {
  assert.throws(() => new ByteReader(Uint8Array.from([0x80])).varint(), failure('damaged'));
  assert.throws(() => new ByteReader(Uint8Array.from([0xff, 0xff, 0xff, 0xff, 0x0f])).varint(), failure('damaged'));
  assert.throws(() => new ByteReader(Uint8Array.from([0xff, 0xff, 0xff, 0xff, 7])).count(), failure('damaged'));
  assert.throws(() => new ByteReader(Uint8Array.from([2, 0xe3, 0x81])).text(), failure('damaged'));
  assert.throws(() => new ByteReader(Uint8Array.from([9, 0x61])).text(), failure('damaged'));
  assert.throws(() => new ByteReader(Uint8Array.from([1])).end(), failure('damaged'));
});

test('a shard is unpacked, and nothing else passes for one', async () => {
  assert.deepEqual([...(await unpack(5, pack(5, [1, 2, 3])))], [1, 2, 3]);
  await assert.rejects(unpack(5, pack(6, [1])), failure('damaged'));
  await assert.rejects(unpack(5, pack(5, [1], knownFormat + 1)), failure('newer'));
  await assert.rejects(unpack(5, new Uint8Array(deflateRawSync(Uint8Array.from([1, 5, knownFormat])))), failure('damaged'));
  await assert.rejects(unpack(5, new Uint8Array(0)), failure('damaged'));
  await assert.rejects(unpack(5, pack(5, [1, 2, 3]).subarray(0, 4)), failure('damaged'));
  await assert.rejects(unpack(5, new TextEncoder().encode('<!doctype html><title>Wi-Fi</title>')), failure('damaged'));
  await assert.rejects(unpack(5, new Uint8Array(deflateRawSync(new Uint8Array(40 << 20)))), failure('damaged'));
});

test('any flipped bit of a file is noticed', async () => {
  const bytes = pack(5, new TextEncoder().encode('認知症カフェ、認知症の人と家族の会'));
  const hash = await nameOf(bytes);
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const bad = bytes.slice();
    bad[bit >> 3] ^= 1 << (bit & 7);
    const host = new MemoryHost(new Map([[`words/${hash}.bin`, bad]]));
    await assert.rejects(new ShardLoader('memory:/', host.fetch).load(family, hash, (p) => p), failure('damaged'));
  }
});

test('a shard asked for in parallel is fetched once and stays the same object', async () => {
  const bytes = pack(5, [7]);
  const hash = await nameOf(bytes);
  const host = new MemoryHost(new Map([[`words/${hash}.bin`, bytes]]));
  const loader = new ShardLoader('memory:/', host.fetch);
  const read = (/** @type {Uint8Array} */ payload) => ({ first: payload[0] });
  const both = await Promise.all([loader.load(family, hash, read), loader.load(family, hash, read)]);
  assert.equal(both[0], both[1]);
  assert.equal(both[0], await loader.load(family, hash, read));
  assert.deepEqual(host.asked, [`words/${hash}.bin`]);
  assert.deepEqual(loader.traffic, { files: 1, bytes: bytes.length });
});

test('a damaged file is asked for once more past the caches, and a failure is not remembered', async () => {
  const bytes = pack(5, [7]);
  const hash = await nameOf(bytes);
  const host = new MemoryHost(new Map([[`words/${hash}.bin`, bytes.subarray(0, 3)]]));
  const loader = new ShardLoader('memory:/', host.fetch);
  await assert.rejects(loader.load(family, hash, (p) => p[0]), failure('damaged'));
  assert.deepEqual(host.asked, [`words/${hash}.bin`, `words/${hash}.bin (reload)`]);
  host.files.set(`words/${hash}.bin`, bytes);
  assert.equal(await loader.load(family, hash, (p) => p[0]), 7);
});

test('a request is given up when nobody waits for it any more, and only then', async () => {
  const bytes = pack(5, [7]);
  const hash = await nameOf(bytes);
  const host = new MemoryHost(new Map([[`words/${hash}.bin`, bytes]]));
  /** @type {() => void} */
  let answer = () => {};
  host.before = () => new Promise((resolve) => { answer = resolve; });
  const loader = new ShardLoader('memory:/', host.fetch);
  const [first, second] = [new AbortController(), new AbortController()];
  const a = loader.load(family, hash, (p) => p[0], first.signal);
  const b = loader.load(family, hash, (p) => p[0], second.signal);
  first.abort();
  await assert.rejects(a, { name: 'AbortError' });
  answer();
  assert.equal(await b, 7);

  loader.forget();
  const c = loader.load(family, hash, (p) => p[0], first.signal);
  await assert.rejects(c, { name: 'AbortError' });
  answer();
  const d = loader.load(family, hash, (p) => p[0]);
  answer();
  assert.equal(await d, 7);
});

test('what is remembered has a limit, and what was used last stays', async () => {
  const files = new Map();
  const hashes = [];
  for (let i = 0; i < 4; i++) {
    const bytes = pack(5, new Uint8Array(9 << 20).fill(i));
    const hash = await nameOf(bytes);
    hashes.push(hash);
    files.set(`words/${hash}.bin`, bytes);
  }
  const host = new MemoryHost(files);
  const loader = new ShardLoader('memory:/', host.fetch);
  await loader.load(family, hashes[0], (p) => p.length);
  await loader.load(family, hashes[1], (p) => p.length);
  await loader.load(family, hashes[0], (p) => p.length);
  await loader.load(family, hashes[2], (p) => p.length);
  assert.ok(loader.size <= 24 << 20);
  await loader.load(family, hashes[0], (p) => p.length);
  assert.equal(host.asked.length, 3);
  await loader.load(family, hashes[1], (p) => p.length);
  assert.equal(host.asked.length, 4);
});

test('keys find their shard', () => {
  const ranges = [['', 'a'], ['か', 'b'], ['かき', 'c'], ['さ', 'd']].map(([firstKey, hash]) => ({ firstKey, hash }));
  assert.deepEqual(['あ', 'か', 'かお', 'かき', 'かきご', 'さ', '漢'].map((key) => indexOfKey(ranges, key)), [0, 1, 1, 2, 2, 3, 3]);
  assert.equal(indexOfKey([], 'あ'), -1);
  assert.deepEqual(rangeOfPrefix(ranges, 'か'), [1, 3]);
  assert.deepEqual(rangeOfPrefix(ranges, 'かく'), [2, 3]);
  assert.deepEqual(rangeOfPrefix([], 'か'), [0, 0]);
});

test('a manifest is read whole or refused', () => {
  const families = { cut: 'AAAAAAAA', labels: 'BBBBBBBB', letters: 'EEEEEEEE', docs: '', cards: 'FFFFFFFFGGGGGGGG', words: { keys: '', names: 'CCCCCCCC' }, readings: { keys: '', names: '' }, facets: { kind: 'DDDDDDDD' }, days: {} };
  const good = { format: knownFormat, build: 'x', docs: 3, averageLength: 10.5, averageNameLength: 3, scoring: { k1: 1.2 }, families, held: { 'labels/BBBBBBBB.bin': 'AAAA' } };
  const manifest = parseManifest(JSON.stringify(good));
  assert.equal(manifest.docCount, 3);
  assert.equal(manifest.words[0].hash, 'CCCCCCCC');
  assert.deepEqual(manifest.cards, ['FFFFFFFF', 'GGGGGGGG']);
  assert.equal(manifest.facets.get('kind'), 'DDDDDDDD');
  assert.equal(manifest.areas, null);
  assert.equal(manifest.held.get('labels/BBBBBBBB.bin'), 'AAAA');
  assert.throws(() => parseManifest(JSON.stringify({ ...good, format: knownFormat + 1 })), failure('newer'));
  for (const bad of [
    'null', '[]', '{', '"x"',
    JSON.stringify({ ...good, docs: -1 }),
    JSON.stringify({ ...good, held: undefined }),
    JSON.stringify({ ...good, held: { 'labels/BBBBBBBB.bin': 1 } }),
    JSON.stringify({ ...good, docs: 1e300 }),
    JSON.stringify({ ...good, scoring: { k1: '1.2' } }),
    JSON.stringify({ ...good, families: { ...families, cut: '../../etc' } }),
    JSON.stringify({ ...good, families: { ...families, words: { keys: 'b\na', names: 'CCCCCCCCCCCCCCCC' } } }),
    JSON.stringify({ ...good, families: { ...families, words: { keys: 'a', names: 'CCCCCCCCCCCCCCCC' } } }),
    JSON.stringify({ ...good, families: { ...families, cards: 'FFFFFFFFGGGG' } }),
    JSON.stringify({ ...good, families: { ...families, days: [] } }),
  ]) {
    assert.throws(() => parseManifest(bad), (thrown) => thrown instanceof SearchFailure, bad);
  }
});
