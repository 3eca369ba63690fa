import { ShardDesk } from '../reading/shard-desk.js';
import { countFacets, search } from './search-operation.js';
import { places, suggest } from './suggest-operation.js';

/**
 * @typedef {import('../reading/open-index.js').OpenIndex} OpenIndex
 * @typedef {(index: OpenIndex, args: readonly any[], signal: AbortSignal) => Promise<unknown>} Operation
 */

/** What a page may ask of an engine, by name. @type {ReadonlyMap<string, Operation>} */
export const operations = new Map(/** @type {[string, Operation][]} */ ([
  ['search', (index, [words, options], signal) => search(index, words, options, signal)],
  ['facets', (index, [words, options, facets], signal) => countFacets(index, words, options, facets, signal)],
  ['suggest', (index, [text], signal) => suggest(index, text, signal)],
  ['places', (index, [text], signal) => places(index, text, signal)],
  ['warm', async (index, _, signal) => {
    const desk = new ShardDesk(index.loader, signal);
    await desk.finish(() => index.language(desk));
  }],
]));
