/**
 * What is in a memo, and how it stands in the part of the address that never leaves the browser.
 *
 * @typedef {object} MemoState
 * @property {string[]} ids of entries, in the order they were put in
 * @property {boolean} large
 */

/** Three sheets of four. */
export const most = 12;

const idPattern = /^[a-z0-9][a-z0-9-]{0,79}$/;

/**
 * @param {string} fragment
 * @returns {MemoState}
 */
export function memoOf(fragment) {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const ids = (parts.get('ids') ?? '').split(',').filter((id) => idPattern.test(id));
  return { ids: [...new Set(ids)].slice(0, most), large: parts.get('large') === 'yes' };
}

/**
 * The fragment with its #.
 * @param {MemoState} state
 */
export function memoFragment(state) {
  return `#ids=${state.ids.join(',')}${state.large ? '&large=yes' : ''}`;
}

/**
 * The entry an address leads to, or '' when it leads to none.
 * @param {string} address
 */
export function idOfAddress(address) {
  const found = /\/places\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(address.trim());
  return found?.[1] !== undefined && idPattern.test(found[1]) ? found[1] : '';
}
