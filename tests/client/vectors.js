import { readFile } from 'node:fs/promises';

/**
 * All rows of a file of tests/vectors, named without its ending.
 * @param {string} name
 * @returns {Promise<any[]>}
 */
export async function vectors(name) {
  return JSON.parse(await readFile(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
}
