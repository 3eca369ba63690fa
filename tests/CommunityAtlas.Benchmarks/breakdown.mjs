#!/usr/bin/env node
// usage: breakdown.mjs SITE QUERIES.txt [HOW MANY OF THE DEAREST] [FOLDER OF THE CLIENT'S MODULES]
// What a first search costs and why, without a browser: files, bytes and rounds (files asked for while none is under way) of each
// family for each query, as medians, and the fixed part by file. Text types count as gzip, as a host sends them.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const [site, list, dearest, modules] = process.argv.slice(2);
const folder = join(site, 'assets', readdirSync(join(site, 'assets')).find((name) => /^search\.[0-9a-f]+$/.test(name)) ?? '');
const { createSearch } = await import(join(modules ?? folder, 'search.js'));
const queries = readFileSync(list, 'utf8').split('\n').filter((line) => line.trim());
const sizeOf = (/** @type {string} */ path) => (/\.(js|json)$/.test(path) ? gzipSync(readFileSync(path), { level: 6 }).length : statSync(path).size);
const scripts = ['search.js', 'worker.js'].map((name) => [name, sizeOf(join(folder, name))]);

async function ask(query) {
  const sent = [];
  let [rounds, underWay] = [0, 0];
  const fetcher = async (address) => {
    if (underWay++ === 0) rounds++;
    const path = new URL(address).pathname.slice(1);
    sent.push([path.slice('search/index/'.length), sizeOf(join(site, path))]);
    await new Promise((resolve) => setTimeout(resolve, 15));
    const bytes = readFileSync(join(site, path));
    underWay--;
    return new Response(bytes);
  };
  const search = createSearch({ base: 'https://example.org/', fetch: fetcher });
  const answer = await search.search(query, { size: 10 });
  const start = performance.now();
  await search.search(query, { size: 10 });
  const warm = performance.now() - start;
  search.close();
  return { query, total: answer.total, sent, rounds, warm };
}

const answers = [];
for (const query of queries) answers.push(await ask(query));
const spread = (values) => { const s = [...values].sort((a, b) => a - b); return `${s[s.length >> 1]} (${s[0]}–${s.at(-1)}, p90 ${s[Math.floor(s.length * 0.9)]})`; };
const family = (path) => path.split(/[/.]/)[0];
const families = [...new Set(answers.flatMap((a) => a.sent.map(([path]) => family(path))))];
console.log('script', scripts.map(([n, s]) => `${n} ${s}`).join(', '));
for (const name of families) {
  const own = answers.map((a) => a.sent.filter(([path]) => family(path) === name));
  console.log(name.padEnd(9), 'files', spread(own.map((s) => s.length)).padEnd(22), 'bytes', spread(own.map((s) => s.reduce((t, [, b]) => t + b, 0))),
    'mean', Math.round(own.reduce((t, s) => t + s.reduce((u, [, b]) => u + b, 0), 0) / own.length));
}
const fixed = scripts.reduce((t, [, s]) => t + s, 0);
console.log('all       files', spread(answers.map((a) => a.sent.length + 2)), 'bytes', spread(answers.map((a) => fixed + a.sent.reduce((t, [, b]) => t + b, 0))));
console.log('rounds', spread(answers.map((a) => a.rounds)), 'warm ms', spread(answers.map((a) => Math.round(a.warm * 10) / 10)));
if (dearest) console.log([...answers].map((a) => [fixed + a.sent.reduce((t, [, b]) => t + b, 0), a.sent.length, a.rounds, a.query, a.total]).sort((a, b) => b[0] - a[0]).slice(0, Number(dearest)).map((r) => r.join(' ')).join('\n'));
