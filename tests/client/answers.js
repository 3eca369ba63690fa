/*
 * Asks a built site's own search, as its pages would: node answers.js SITE [TOP [TODAY]] < queries, one a line. Prints a line of JSON for each:
 * what `atlas search --format json` prints, and what it cost. TOP: how many results; TODAY: so that 明日 is a day.
 */
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { folderFetch } from './index-folder.js';

const [, , site, top = '100000', today = null] = process.argv;
const queries = (await text(process.stdin)).split('\n').filter((line) => line !== '');
const scripts = (await readdir(join(site, 'assets'))).find((name) => name.startsWith('search.'));
if (!scripts) throw new Error('the site has no search scripts');
const modules = await mkdtemp(join(tmpdir(), 'atlas-search-'));
try {
  // Node takes a file for a module only where a package says so.
  await writeFile(join(modules, 'package.json'), '{"type":"module"}');
  await cp(join(site, 'assets', scripts), modules, { recursive: true });
  const { createSearch } = await import(pathToFileURL(join(modules, 'search.js')).href);
  const search = createSearch({ base: 'folder:/', fetch: folderFetch(site) });
  for (const query of queries) {
    const before = await search.traffic();
    const started = performance.now();
    const answer = await search.search(query, { page: 1, size: Number(top), today });
    const milliseconds = performance.now() - started;
    const after = await search.traffic();
    console.log(JSON.stringify({
      query: answer.query,
      total: answer.total,
      missing: answer.missing,
      results: answer.results.map(({ id, url, name, score }) => ({ id, url, name, score })),
      cost: { milliseconds, files: after.files - before.files, bytes: after.bytes - before.bytes },
    }));
  }
} finally {
  await rm(modules, { recursive: true });
}
