/** @typedef {import('./shard-loader.js').Family} Family */

/**
 * What a shard may hold: its folder, and the byte it carries (FORMAT.md).
 * @type {Readonly<Record<'cut' | 'labels' | 'areas' | 'docs' | 'words' | 'readings' | 'grams' | 'cards' | 'texts' | 'facets' | 'days' | 'points' | 'letters', Family>>}
 */
export const ShardFamily = Object.freeze({
  cut: { name: 'cut', byte: 1 },
  labels: { name: 'labels', byte: 2 },
  areas: { name: 'areas', byte: 3 },
  docs: { name: 'docs', byte: 4 },
  words: { name: 'words', byte: 5 },
  readings: { name: 'readings', byte: 6 },
  grams: { name: 'grams', byte: 7 },
  cards: { name: 'cards', byte: 8 },
  texts: { name: 'texts', byte: 9 },
  facets: { name: 'facets', byte: 10 },
  days: { name: 'days', byte: 11 },
  points: { name: 'points', byte: 12 },
  letters: { name: 'letters', byte: 14 },
});
