import { dayInWords } from '../offline/copies.js';
import { SaveRefusal } from '../offline/save-refusal.js';
import { byId } from './elements.js';

/**
 * @typedef {import('../offline/area-store.js').AreaStore} AreaStore
 * @typedef {import('../offline/index-store.js').IndexStore} IndexStore
 * @typedef {import('../offline/index-store.js').KeptSearch} KeptSearch
 * @typedef {import('./texts.js').Texts} Texts
 */

/**
 * Keeping search: offered where the build says that it is small enough; where it is not, the page says so. Without a network what is kept
 * can still be seen and removed.
 * @param {HTMLElement} section
 * @param {IndexStore} store
 * @param {AreaStore} areas
 * @param {Texts} texts
 */
export async function openKeptSearch(section, store, areas, texts) {
  const offer = await store.readOffer(section.dataset.offer ?? '').catch(() => null);
  const before = await store.kept();
  if (!offer && !before) return;
  const keepButton = /** @type {HTMLButtonElement} */ (byId('kept-search-save'));
  const removeButton = /** @type {HTMLButtonElement} */ (byId('kept-search-remove'));
  const status = byId('kept-search-status');
  /** @param {KeptSearch | null} kept */
  const show = (kept) => {
    keepButton.hidden = !offer?.fits;
    if (offer) keepButton.textContent = texts.of(kept ? 'search.again' : 'search.save', sizeInWords(offer.bytes));
    removeButton.hidden = !kept;
    if (kept) status.textContent = texts.of('search.saved', dayInWords(kept.savedOn));
    else if (offer && !offer.fits) status.textContent = texts.of('search.large', sizeInWords(offer.bytes));
  };
  show(before);
  let isBusy = false;
  keepButton.addEventListener('click', async () => {
    if (isBusy || !offer) return;
    isBusy = true;
    status.textContent = texts.of('saving');
    const others = (await areas.list()).reduce((sum, area) => sum + area.bytes, 0);
    await store.save(offer, others).then(show, (refusal) => {
      status.textContent = texts.of(refusalText(refusal));
    });
    isBusy = false;
  });
  removeButton.addEventListener('click', async () => {
    await store.remove();
    show(null);
    status.textContent = texts.of('search.removed');
    if (!keepButton.hidden) keepButton.focus();
  });
  section.hidden = false;
}

/**
 * What to tell of something that could not be kept.
 * @param {unknown} refusal
 */
export function refusalText(refusal) {
  return refusal instanceof SaveRefusal && refusal.message === 'full' ? 'full' : 'failed';
}

/** @param {number} bytes */
export function sizeInWords(bytes) {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
