#!/usr/bin/env node
// usage: measure.mjs ENGINE SITE QUERIES.txt [--every N]
// Each query in Chromium with nothing cached, from an empty page to ten results with their snippets: bytes, requests, then
// the same question again (warm). Every N-th query is asked over the slow link as well. One JSON line for each query.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, slowLink } from './chromium.mjs';
import { serve } from './static-host.mjs';

// In the page: a function that asks a question and gives [number of results, the ten results as shown].
const engines = {
  pagefind: `import('/pagefind/pagefind.js').then((pagefind) => async (ask) => {
    const answer = await pagefind.search(ask);
    const shown = await Promise.all(answer.results.slice(0, 10).map((result) => result.data()));
    return [answer.results.length, shown.map((data) => [data.url, data.meta.title, data.excerpt])];
  })`,
  ours: `import('/CLIENT/search.js').then(({ createSearch }) => {
    const search = createSearch({ base: '/' });
    return async (ask) => {
      const answer = await search.search(ask, { size: 10 });
      return [answer.total, answer.results.map((result) => [result.id, result.name, result.snippet])];
    };
  })`,
};

const [engine, site, list, ...rest] = process.argv.slice(2);
// The folder of the client is named by what stands in it.
const client = () => `assets/${readdirSync(join(site, 'assets')).find((name) => /^search\.[0-9a-f]+$/.test(name))}`;
const code = engine === 'ours' ? engines.ours.replace('CLIENT', client()) : engines[engine];
const every = rest[0] === '--every' ? Number(rest[1]) : Infinity;
const queries = readFileSync(list, 'utf8').split('\n').filter((line) => line.trim());
const host = await serve(site);
const browser = await launch();

async function ask(query, link) {
  const page = await browser.openPage(`${host.root}/blank.html`, link);
  host.sent.length = 0;
  const cold = await page.evaluate(`(async () => {
    const start = performance.now();
    const find = self.find = await ${code};
    const [total, shown] = await find(${JSON.stringify(query)});
    return { total, shown, milliseconds: performance.now() - start };
  })()`);
  const files = host.sent.slice();
  const warm = await page.evaluate(`(async () => {
    const start = performance.now();
    await self.find(${JSON.stringify(query)});
    return performance.now() - start;
  })()`);
  await page.close();
  return { ...cold, warm, requests: files.length, bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0), files };
}

try {
  for (const [i, query] of queries.entries()) {
    const fast = await ask(query);
    const slow = i % every === 0 ? (await ask(query, slowLink)).milliseconds : null;
    const { total, shown, requests, bytes, warm, files } = fast;
    process.stdout.write(JSON.stringify({ engine, query, total, first: shown[0]?.[1] ?? null, bytes, requests, slow, warm, files }) + '\n');
  }
} finally {
  await browser.close();
  host.close();
}
