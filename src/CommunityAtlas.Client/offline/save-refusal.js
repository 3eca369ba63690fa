/** Why something could not be kept; the key of what to tell. */
export class SaveRefusal extends Error {}

/** What a device may hold of this site, in bytes. */
export const mostKept = 20_000_000;

/**
 * A full device says so in its own words.
 * @param {unknown} refusal
 */
export function isFull(refusal) {
  return refusal instanceof DOMException && refusal.name === 'QuotaExceededError';
}
