import { distancesFrom } from '../facets/distance.js';
import { Fit, chosenCodes, chosenName, fitOf, flagOf, valuesOf } from '../facets/filter-set.js';
import { QuerySession } from '../reading/query-session.js';
import { ShardDesk } from '../reading/shard-desk.js';
import { writeResults } from './result-writer.js';

/**
 * @typedef {import('../facets/filter-set.js').Choice} Choice
 * @typedef {import('../labels/point-column.js').Point} Point
 * @typedef {import('../reading/open-index.js').OpenIndex} OpenIndex
 * @typedef {import('../reading/query-session.js').Understood} Understood
 * @typedef {import('./result-writer.js').Found} Found
 * @typedef {import('./result-writer.js').Result} Result
 *
 * @typedef {object} SearchOptions
 * @property {Readonly<Record<string, readonly string[]>>} [filters] chosen values by facet
 * @property {string} [day] ISO date
 * @property {Point} [near] results are then ordered by distance
 * @property {boolean} [unknown] whether what nobody knows is kept, below the certain; it is unless false
 * @property {number} [page] from 1
 * @property {number} [size] results of a page, 20 unless said
 * @property {boolean} [thorough] whether every text is looked at that may hold the letters, whatever that costs
 * @property {string | null} [today] ISO date, so that 今日 and 明日 mean days; null when they are words like others
 *
 * @typedef {object} Answer
 * @property {string} query the words as they were given
 * @property {number} total
 * @property {boolean} more whether a thorough search may find more
 * @property {string[]} missing words that the results do not have
 * @property {{code: string, label: string}[]} needs recognised in the words
 * @property {boolean} crisis whether crisis lines come first
 * @property {Result[]} results of the page
 *
 * @typedef {{value: string, label: string, count: number}} FacetCount
 */

const usualSize = 20;

/**
 * @param {OpenIndex} index
 * @param {string} words
 * @param {SearchOptions} options
 * @param {AbortSignal} signal
 * @returns {Promise<Answer>}
 */
export async function search(index, words, options, signal) {
  const desk = new ShardDesk(index.loader, signal);
  return desk.finish(() => {
    const session = new QuerySession(desk, index, options.thorough);
    const asked = session.understand(words, options.today ?? null, options.filters?.kind);
    const choice = choiceOf(options, asked);
    const fit = fitOf(desk, index, choice);
    const distances = options.near ? distancesFrom(desk, index, options.near) : new Map();
    if (!asked || fit === undefined || !distances) return /** @type {Answer} */ ({});
    const { understood, ranked, hasMore } = session.find(words, asked, filterOf(fit));
    const found = inOrder(ranked, fit, options.near ? distances : null);
    const size = options.size ?? usualSize;
    const start = ((options.page ?? 1) - 1) * size;
    return {
      query: words,
      total: found.length,
      more: hasMore,
      missing: session.missing(understood, ranked),
      needs: needsOf(understood),
      crisis: understood.plan.phrases.some((phrase) => phrase.isCrisis),
      results: desk.isWaiting ? [] : writeResults(desk, index, understood.language, understood.plan.clauses, found.slice(start, start + size)),
    };
  });
}

/**
 * Counts for the current query. A facet is counted among the results of the query and of all other filters, not of its own, so that
 * each number says what choosing that value instead would give. Flags are each a facet of their own in this.
 * @param {OpenIndex} index
 * @param {string} words
 * @param {SearchOptions} options
 * @param {readonly string[]} facets
 * @param {AbortSignal} signal
 * @returns {Promise<Record<string, FacetCount[]>>}
 */
export async function countFacets(index, words, options, facets, signal) {
  const desk = new ShardDesk(index.loader, signal);
  return desk.finish(() => {
    const session = new QuerySession(desk, index, options.thorough);
    const asked = session.understand(words, options.today ?? null, options.filters?.kind);
    const choice = choiceOf(options, asked);
    const fit = fitOf(desk, index, choice);
    const all = facets.map((facet) => valuesOf(desk, index, facet));
    if (!asked || fit === undefined) return {};
    const { understood, ranked } = session.find(words, asked, filterOf(fit));
    const found = new Set(ranked.map((one) => one.doc));
    return Object.fromEntries(facets.map((facet, i) => {
      /** @type {Map<string, ReadonlySet<number>>} */
      const bases = new Map();
      const counts = (all[i] ?? []).flatMap(({ code, label, docs }) => {
        const value = chosenName(facet, code);
        if (value === null) return [];
        const flag = flagOf(code);
        let base = bases.get(flag);
        if (!base) bases.set(flag, (base = baseOf(desk, session, understood, choice, found, facet, flag)));
        const within = base;
        return [{ value, label, count: docs.reduce((sum, doc) => sum + Number(within.has(doc)), 0) }];
      });
      return [facet, counts];
    }));
  });
}

/**
 * The documents a facet is counted among.
 * @param {ShardDesk} desk
 * @param {QuerySession} session
 * @param {Understood} understood
 * @param {Choice} choice
 * @param {ReadonlySet<number>} found
 * @param {string} facet
 * @param {string} flag
 * @returns {ReadonlySet<number>}
 */
function baseOf(desk, session, understood, choice, found, facet, flag) {
  const isFiltered = chosenCodes(choice, facet).some((code) => flagOf(code) === flag);
  // Kinds that are hidden unless asked for are counted: the number is what asking for them gives.
  if (!isFiltered && facet !== 'kind') return found;
  const fit = fitOf(desk, session.index, choice, facet, flag);
  return fit === undefined ? found : new Set(session.rank(understood, filterOf(fit), facet === 'kind').map((one) => one.doc));
}

/**
 * @param {SearchOptions} options
 * @param {Understood | undefined} understood
 * @returns {Choice}
 */
function choiceOf(options, understood) {
  const said = understood?.plan.phrases.flatMap((phrase) => phrase.meanings).find((meaning) => meaning.kind === 'day')?.code;
  return { filters: options.filters ?? {}, day: options.day ?? said, unknown: options.unknown ?? true };
}

/**
 * @param {Uint8Array | null} fit
 * @returns {import('../reading/query-session.js').DocFilter | null}
 */
function filterOf(fit) {
  return fit && ((doc) => fit[doc] !== Fit.no);
}

/** @param {Understood} understood */
function needsOf({ language, plan }) {
  const codes = [...plan.phrases, ...plan.heard].flatMap((phrase) => phrase.meanings).filter((meaning) => meaning.kind === 'need').map((meaning) => meaning.code);
  return [...new Set(codes)].map((code) => ({ code, label: language.labels.needs.find((need) => need.code === code)?.label ?? code }));
}

/**
 * The sure before the unsure; then the nearer before the farther, those without a point last; else as ranked.
 * @param {readonly {doc: number, score: number}[]} docs
 * @param {Uint8Array | null} fit
 * @param {ReadonlyMap<number, number> | null} distances
 * @returns {Found[]}
 */
function inOrder(docs, fit, distances) {
  const found = docs.map(({ doc, score }) => ({ doc, score, unsure: fit !== null && fit[doc] === Fit.unsure, distance: distances?.get(doc) }));
  if (!fit && !distances) return found;
  return found.sort((a, b) => Number(a.unsure) - Number(b.unsure) || (distances ? (a.distance ?? Infinity) - (b.distance ?? Infinity) || a.doc - b.doc : 0));
}
