/**
 * @typedef {import('../reading/open-index.js').OpenIndex} OpenIndex
 * @typedef {(index: OpenIndex, args: readonly any[], signal: AbortSignal) => Promise<unknown>} Operation
 */

/** What a page may ask of an engine, by name. @type {ReadonlyMap<string, Operation>} */
export const operations = new Map([
  ['traffic', async (index) => ({ ...index.loader.traffic })],
]);
