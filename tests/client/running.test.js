import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SearchFailure } from '../../src/CommunityAtlas.Client/failures.js';
import { RemoteEngine } from '../../src/CommunityAtlas.Client/running/remote-engine.js';
import { ShardDesk } from '../../src/CommunityAtlas.Client/reading/shard-desk.js';
import { ShardLoader } from '../../src/CommunityAtlas.Client/shards/shard-loader.js';
import { createSearch } from '../../src/CommunityAtlas.Client/search.js';
import { MemoryHost, nameOf, pack } from './index-folder.js';
import { knownFormat } from '../../src/CommunityAtlas.Client/shards/shard-frame.js';

const never = new AbortController().signal;

/** A worker in the test's hands. */
class FakeWorker {
  constructor() {
    /** @type {any[]} */
    this.heard = [];
    this.isEnded = false;
    /** @type {((event: {data: unknown}) => void) | null} */
    this.onmessage = null;
    /** @type {((event: {preventDefault: () => void}) => void) | null} */
    this.onerror = null;
  }

  /** @param {unknown} message */
  postMessage(message) {
    this.heard.push(message);
  }

  /** @param {unknown} data */
  say(data) {
    this.onmessage?.({ data });
  }

  fail() {
    this.onerror?.({ preventDefault() {} });
  }

  terminate() {
    this.isEnded = true;
  }
}

/** An engine that answers with what it was asked. */
const echo = async () => ({ call: async (/** @type {string} */ method, /** @type {unknown[]} */ args) => [method, ...args], close() {} });

/** @param {FakeWorker[]} workers */
function remote(workers) {
  return new RemoteEngine('memory:/', () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return /** @type {Worker} */ (/** @type {unknown} */ (worker));
  }, echo);
}

test('a worker is asked, and its answers find their questions', async () => {
  /** @type {FakeWorker[]} */
  const workers = [];
  const engine = remote(workers);
  const first = engine.call('search', ['a'], never);
  const second = engine.call('search', ['b'], never);
  assert.deepEqual(workers[0].heard, [{ open: { base: 'memory:/' } }, { call: 1, method: 'search', args: ['a'] }, { call: 2, method: 'search', args: ['b'] }]);
  workers[0].say({ ready: true });
  workers[0].say({ call: 2, value: 'B' });
  workers[0].say({ call: 1, failure: { code: 'offline', detail: 'words/x.bin' } });
  assert.equal(await second, 'B');
  await assert.rejects(first, (thrown) => thrown instanceof SearchFailure && thrown.code === 'offline' && thrown.retry && thrown.sentences.ja !== '');
});

test('a question nobody asks any more is called off', async () => {
  /** @type {FakeWorker[]} */
  const workers = [];
  const engine = remote(workers);
  const controller = new AbortController();
  const answer = engine.call('search', ['a'], controller.signal);
  controller.abort();
  await assert.rejects(answer, { name: 'AbortError' });
  assert.deepEqual(workers[0].heard.at(-1), { abort: 1 });
  workers[0].say({ call: 1, value: 'late' });
  await assert.rejects(engine.call('search', ['a'], controller.signal), { name: 'AbortError' });
});

test('where no worker starts, the work is done here', async () => {
  const engine = new RemoteEngine('memory:/', () => { throw new TypeError('no workers'); }, echo);
  assert.deepEqual(await engine.call('search', ['a'], never), ['search', 'a']);
  /** @type {FakeWorker[]} */
  const workers = [];
  const second = remote(workers);
  const answer = second.call('search', ['a'], never);
  workers[0].fail();
  assert.deepEqual(await answer, ['search', 'a']);
  assert.ok(workers[0].isEnded);
  await second.call('search', ['b'], never);
  assert.equal(workers.length, 1);
});

test('a worker that dies later fails what was under way, and the next question starts another', async () => {
  /** @type {FakeWorker[]} */
  const workers = [];
  const engine = remote(workers);
  const answer = engine.call('search', ['a'], never);
  workers[0].say({ ready: true });
  workers[0].fail();
  await assert.rejects(answer, (thrown) => thrown instanceof SearchFailure && thrown.code === 'stopped');
  const next = engine.call('search', ['b'], never);
  workers[1].say({ call: 2, value: 'B' });
  assert.equal(await next, 'B');
});

test('what is missing is fetched together, round by round', async () => {
  const files = new Map();
  const names = [];
  for (let i = 0; i < 4; i++) {
    const bytes = pack(5, [i]);
    names.push(await nameOf(bytes));
    files.set(`words/${names[i]}.bin`, bytes);
  }
  const host = new MemoryHost(files);
  const desk = new ShardDesk(new ShardLoader('memory:/', host.fetch));
  const get = (/** @type {number} */ i) => desk.get({ name: 'words', byte: 5 }, names[i], (payload) => ({ first: payload[0] }))?.first;
  let rounds = -1;
  const sum = await desk.finish(() => {
    rounds++;
    const [a, b] = [get(0), get(1)];
    if (desk.isWaiting) return -1;
    return (a ?? 0) + (b ?? 0) + (get(2) ?? 0) + (get(3) ?? 0);
  });
  assert.equal(sum, 6);
  assert.equal(rounds, 2);
  assert.equal(host.asked.length, 4);
});

test('a site without an index says so in a sentence, and is asked again next time', async () => {
  const host = new MemoryHost(new Map());
  const search = createSearch({ base: 'memory:/', fetch: host.fetch });
  await assert.rejects(search.search('a'), (thrown) => thrown instanceof SearchFailure && thrown.code === 'gone' && thrown.sentences.ja.endsWith('。'));
  await assert.rejects(search.suggest('a'), SearchFailure);
  assert.ok(host.asked.includes('search/index/manifest.json (reload)'));
});

test('what the manifest holds is checked like a file, and not asked for', async () => {
  const labels = pack(2, [0, 0, 0, 0, 0]);
  const name = await nameOf(labels);
  const host = new MemoryHost(new Map());
  const loader = new ShardLoader('memory:/', host.fetch);
  const load = () => loader.load({ name: 'labels', byte: 2 }, name, (payload) => ({ length: payload.length }));
  for (const bad of [Buffer.from(labels.subarray(1)).toString('base64'), '?', '']) {
    loader.held = new Map([[`labels/${name}.bin`, bad]]);
    await assert.rejects(load(), (thrown) => thrown instanceof SearchFailure && thrown.code === 'damaged');
  }
  loader.held = new Map([[`labels/${name}.bin`, Buffer.from(labels).toString('base64')]]);
  assert.equal((await load()).length, 5);
  assert.deepEqual(host.asked, []);
});

test('what is typed next ends what was asked before, and its requests are given up', async () => {
  const labels = pack(2, [0, 0, 0, 0, 0, 0]);
  const name = await nameOf(labels);
  const families = { cut: 'AAAAAAAA', labels: name, letters: 'CCCCCCCC', docs: '', cards: '', words: { keys: '', names: 'DDDDDDDD' }, readings: { keys: '', names: '' }, facets: {}, days: {} };
  const manifest = { format: knownFormat, build: 'x', docs: 0, averageLength: 0, averageNameLength: 0, scoring: {}, families, held: { [`labels/${name}.bin`]: Buffer.from(labels).toString('base64') } };
  const host = new MemoryHost(new Map([['search/index/manifest.json', new TextEncoder().encode(JSON.stringify(manifest))]]));
  /** @type {AbortSignal[]} */
  const signals = [];
  host.before = (path, { signal }) => {
    if (!path.endsWith('.bin') || !signal) return undefined;
    signals.push(signal);
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  };
  const search = createSearch({ base: 'memory:/', fetch: host.fetch });
  const first = search.search('しょ');
  while (signals.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  const second = search.search('しょく');
  await assert.rejects(first, { name: 'AbortError' });
  const suggested = search.suggest('しょく');
  suggested.catch(() => {});
  second.catch(() => {});
  while (!signals.slice(0, 2).every((signal) => signal.aborted)) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(signals.length >= 4, true, 'the newer question asks for its files itself');
});
