/**
 * What is searched for, and how it stands in the part of the address that never leaves the browser.
 *
 * @typedef {{code: string, label: string, lat: number, lng: number, isDevice: boolean}} Near
 *
 * @typedef {object} SearchState
 * @property {string} words
 * @property {Map<string, string[]>} filters chosen values by facet, none of them empty
 * @property {string} day ISO date, or ''
 * @property {Near | null} near
 * @property {boolean} unknown
 * @property {number} page from 1
 */

const longest = 200;
const namePattern = /^[a-z]+$/;
const valuePattern = /^[A-Za-z0-9_/-]{1,60}$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Nothing written, nothing chosen.
 * @returns {SearchState}
 */
export function emptyState() {
  return { words: '', filters: new Map(), day: '', near: null, unknown: true, page: 1 };
}

/**
 * Whether there is anything to search for.
 * @param {SearchState} state
 */
export function asksNothing(state) {
  return state.words === '' && state.filters.size === 0 && state.day === '' && state.near === null;
}

/**
 * The fragment with its #, or '' for a state that asks nothing. Where somebody is never stands in it.
 * @param {SearchState} state
 * @param {{hidesWords: boolean}} options
 */
export function fragmentOf(state, { hidesWords }) {
  const parts = new URLSearchParams();
  if (state.words !== '' && !hidesWords) parts.set('q', state.words);
  for (const [facet, values] of state.filters) parts.set(`f.${facet}`, values.join(','));
  if (state.day !== '') parts.set('day', state.day);
  if (state.near && !state.near.isDevice) parts.set('near', state.near.label);
  if (!state.unknown) parts.set('unknown', 'no');
  if (state.page > 1) parts.set('page', String(state.page));
  const text = parts.toString();
  return text === '' ? '' : `#${text}`;
}

/**
 * What a fragment asks for; parts that make no sense are left out. Null when it is no state at all (#main).
 * The place is given by its name: only the index knows where it lies.
 * @param {string} fragment
 * @returns {{state: SearchState, nearName: string} | null}
 */
export function stateOf(fragment) {
  const text = fragment.replace(/^#/, '');
  if (text !== '' && !text.includes('=')) return null;
  const state = emptyState();
  let nearName = '';
  for (const [name, value] of new URLSearchParams(text)) {
    if (name === 'q') state.words = value.slice(0, longest).trim();
    else if (name === 'day' && dayPattern.test(value)) state.day = value;
    else if (name === 'near') nearName = value.slice(0, longest);
    else if (name === 'unknown') state.unknown = value !== 'no';
    else if (name === 'page') state.page = Math.max(1, Math.min(9999, Number.parseInt(value, 10) || 1));
    else if (name.startsWith('f.') && namePattern.test(name.slice(2))) {
      const values = value.split(',').filter((v) => valuePattern.test(v));
      if (values.length > 0) state.filters.set(name.slice(2), values);
    }
  }

  return { state, nearName };
}
