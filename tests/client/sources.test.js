import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test } from 'node:test';

const client = fileURLToPath(new URL('../../src/CommunityAtlas.Client/', import.meta.url));
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

/** @returns {Promise<{path: string, text: string}[]>} */
async function sources() {
  const paths = (await readdir(client, { recursive: true })).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.js'));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(client + path, 'utf8') })));
}

test('every type fits', async () => {
  await promisify(execFile)(process.execPath, [compiler, '--project', client]).catch((refusal) => assert.fail(refusal.stdout || refusal.message));
});

test('no module outgrows its concept', async () => {
  for (const { path, text } of await sources()) assert.ok(text.split('\n').length <= 300, path);
});

test('only the view touches the page', async () => {
  const page = /\b(document|window|navigator|history)\s*[.?[]|\b(local|session)Storage\b/;
  for (const { path, text } of await sources()) {
    if (!path.startsWith('view/')) assert.doesNotMatch(withoutComments(text), page, path);
  }
});

test('no text becomes markup or code', async () => {
  const forbidden = /\b(innerHTML|outerHTML|insertAdjacentHTML|eval)\b|document\.write|new Function/;
  for (const { path, text } of await sources()) assert.doesNotMatch(withoutComments(text), forbidden, path);
});

test('nothing is kept on the device but pages somebody saves and the offline page', async () => {
  const keeping = /\b(localStorage|sessionStorage|indexedDB|cookie|caches)\b/;
  const keepers = (await sources()).filter(({ text }) => keeping.test(withoutComments(text))).map(({ path }) => path);
  assert.deepEqual(keepers, ['offline/area-store.js', 'offline/index-store.js', 'offline/site-worker.js', 'sw-stop.js', 'view/saving.js']);
  for (const { path, text } of await sources()) assert.doesNotMatch(withoutComments(text), /setItem|sessionStorage|indexedDB|cookie/, path);
});

test('modules import only each other', async () => {
  const all = await sources();
  assert.ok(all.length > 20);
  for (const { path, text } of all) {
    for (const [, from] of text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)) {
      const target = new URL(from ?? './', `memory:/${path}`).pathname.slice(1);
      if (from) assert.ok(all.some((other) => other.path === target), `${path} imports ${from}`);
    }
  }
});

/** @param {string} text */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
