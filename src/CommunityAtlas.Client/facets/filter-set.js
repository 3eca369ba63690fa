import { ShardFamily } from '../shards/shard-family.js';
import { readFacet, readOpenDay } from './facet.js';

/**
 * @typedef {import('../reading/open-index.js').OpenIndex} OpenIndex
 * @typedef {import('../reading/shard-desk.js').ShardDesk} ShardDesk
 * @typedef {import('./facet.js').FacetValue} FacetValue
 *
 * What is chosen: values by facet, an ISO date or nothing, and whether what nobody knows is kept.
 * @typedef {{filters: Readonly<Record<string, readonly string[]>>, day: string | undefined, unknown: boolean}} Choice
 */

/** How a document meets a choice. */
export const Fit = Object.freeze({ no: 0, unsure: 1, yes: 2 });

/** Facets whose values everybody has or surely has not. */
const alwaysKnown = new Set(['kind', 'area', 'need', 'life']);

/** Facets of flags, which are chosen by the flag's name alone. */
const flagFacets = new Set(['first', 'access']);

/**
 * The values of a facet, or undefined while they are missing; none where no document has any.
 * @param {ShardDesk} desk
 * @param {OpenIndex} index
 * @param {string} facet
 * @returns {readonly FacetValue[] | undefined}
 */
export function valuesOf(desk, index, facet) {
  const hash = index.manifest.facets.get(facet);
  return hash === undefined ? [] : desk.get(ShardFamily.facets, hash, (payload) => readFacet(payload, index.manifest.docCount));
}

/**
 * The name by which a value is chosen: flags without their =yes, who may refer without its who=; null for what cannot be chosen.
 * @param {string} facet
 * @param {string} code
 */
export function chosenName(facet, code) {
  if (flagFacets.has(facet)) return code.endsWith('=yes') ? code.slice(0, -4) : null;
  if (facet === 'referral') return code.startsWith('who=') ? code.slice(4) : null;
  return code;
}

/**
 * @param {string} facet
 * @param {string} name
 */
function codeOf(facet, name) {
  if (name.includes('=')) return name;
  return flagFacets.has(facet) ? `${name}=yes` : facet === 'referral' ? `who=${name}` : name;
}

/** The flag of a value: toilet of toilet=yes; "" of a value that is no flag. @param {string} code */
export function flagOf(code) {
  const at = code.indexOf('=');
  return at < 0 ? '' : code.slice(0, at);
}

/**
 * Codes of the values chosen of a facet.
 * @param {Choice} choice
 * @param {string} facet
 */
export function chosenCodes(choice, facet) {
  return (choice.filters[facet] ?? []).map((name) => codeOf(facet, name));
}

/**
 * How each document meets one facet's choice: one of the values chosen is enough, of flags one of each flag.
 * @param {ShardDesk} desk
 * @param {OpenIndex} index
 * @param {string} facet
 * @param {readonly string[]} chosen codes
 * @returns {Uint8Array | undefined} by document
 */
function fitOfFacet(desk, index, facet, chosen) {
  const values = valuesOf(desk, index, facet);
  if (!values) return undefined;
  const fit = new Uint8Array(index.manifest.docCount).fill(Fit.yes);
  for (const flag of new Set(chosen.map(flagOf))) {
    const one = new Uint8Array(fit.length);
    if (!alwaysKnown.has(facet)) {
      one.fill(Fit.unsure);
      for (const { code, docs } of values) if (flagOf(code) === flag) fitAll(one, docs, Fit.no);
    }
    for (const { code, docs } of values) if (flagOf(code) === flag && chosen.includes(code)) fitAll(one, docs, Fit.yes);
    holdTo(fit, one);
  }
  return fit;
}

/**
 * How each document meets the whole choice, without one flag of one facet if that is named ("": its values that are no flags);
 * undefined while something is missing, null when nothing is chosen.
 * @param {ShardDesk} desk
 * @param {OpenIndex} index
 * @param {Choice} choice
 * @param {string} [without]
 * @param {string} [withoutFlag]
 * @returns {Uint8Array | null | undefined}
 */
export function fitOf(desk, index, choice, without, withoutFlag = '') {
  const chosen = Object.keys(choice.filters)
    .map((facet) => /** @type {const} */ ([facet, chosenCodes(choice, facet).filter((code) => facet !== without || flagOf(code) !== withoutFlag)]))
    .filter(([, codes]) => codes.length > 0);
  if (chosen.length === 0 && !choice.day) return null;
  const fit = new Uint8Array(index.manifest.docCount).fill(Fit.yes);
  let isHere = true;
  for (const [facet, codes] of chosen) {
    const one = fitOfFacet(desk, index, facet, codes);
    if (one) holdTo(fit, one);
    else isHere = false;
  }
  if (choice.day) {
    const one = fitOfDay(desk, index, choice.day);
    if (one) holdTo(fit, one);
    else isHere = false;
  }
  if (!isHere) return undefined;
  if (!choice.unknown) for (let doc = 0; doc < fit.length; doc++) if (fit[doc] === Fit.unsure) fit[doc] = Fit.no;
  return fit;
}

/**
 * @param {ShardDesk} desk
 * @param {OpenIndex} index
 * @param {string} date
 */
function fitOfDay(desk, index, date) {
  const hash = index.manifest.days.get(date);
  const fit = new Uint8Array(index.manifest.docCount);
  if (hash === undefined) return fit;
  const day = desk.get(ShardFamily.days, hash, (payload) => readOpenDay(payload, index.manifest.docCount));
  if (!day) return undefined;
  fitAll(fit, day.certain, Fit.yes);
  fitAll(fit, day.uncertain, Fit.unsure);
  return fit;
}

/**
 * @param {Uint8Array} fit
 * @param {Int32Array} docs
 * @param {number} value
 */
function fitAll(fit, docs, value) {
  for (const doc of docs) fit[doc] = value;
}

/**
 * Of two fits the worse.
 * @param {Uint8Array} fit
 * @param {Uint8Array} other
 */
function holdTo(fit, other) {
  for (let doc = 0; doc < fit.length; doc++) if (other[doc] < fit[doc]) fit[doc] = other[doc];
}
