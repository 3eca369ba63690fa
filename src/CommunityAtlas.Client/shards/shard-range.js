/** @typedef {{firstKey: string, hash: string}} ShardRange one shard of a family sorted by key */

/**
 * Which shard holds a key if any does, or -1 if there are no shards. Keys are compared by UTF-16 unit.
 * @param {readonly ShardRange[]} ranges
 * @param {string} key
 */
export function indexOfKey(ranges, key) {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key < ranges[middle].firstKey) high = middle;
    else low = middle + 1;
  }
  return Math.max(low - 1, Math.min(0, ranges.length - 1));
}

/**
 * The shards that hold keys with a prefix: the first, and the one behind the last.
 * @param {readonly ShardRange[]} ranges
 * @param {string} prefix
 * @returns {[number, number]}
 */
export function rangeOfPrefix(ranges, prefix) {
  if (ranges.length === 0) return [0, 0];
  const first = indexOfKey(ranges, prefix);
  let end = first + 1;
  while (end < ranges.length && ranges[end].firstKey.startsWith(prefix)) end++;
  return [first, end];
}
