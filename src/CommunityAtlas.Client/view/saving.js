import { AreaStore } from '../offline/area-store.js';
import { dayInWords } from '../offline/copies.js';
import { IndexStore } from '../offline/index-store.js';
import { byId, make, makeButton } from './elements.js';
import { openKeptSearch, refusalText, sizeInWords } from './kept-search.js';
import { Texts } from './texts.js';

/**
 * @typedef {import('../offline/area-store.js').AreaPack} AreaPack
 * @typedef {import('../offline/area-store.js').SavedArea} SavedArea
 */

/**
 * Keeping an area, showing what is kept, removing all of it: whichever a page offers.
 * @param {URL} root of the site
 */
export function openSaving(root) {
  if (!('caches' in globalThis)) return;
  const store = new AreaStore(root);
  const search = new IndexStore(root);
  const texts = new Texts(byId('saving-texts'));
  const pack = document.getElementById('pack');
  if (pack) openPack(pack, store, search, texts).catch(() => {});
  const offer = document.getElementById('kept-search');
  if (offer) openKeptSearch(offer, search, store, texts).catch(() => {});
  if (document.getElementById('clear')) openClear(store, texts);
  if (document.getElementById('saved')) showSaved(store, search, root, texts);
}

/**
 * @param {HTMLElement} section
 * @param {AreaStore} store
 * @param {IndexStore} search
 * @param {Texts} texts
 */
async function openPack(section, store, search, texts) {
  const pack = await store.readPack(section.dataset.pack ?? '');
  if (!pack) return;
  const button = /** @type {HTMLButtonElement} */ (byId('pack-save'));
  const remove = /** @type {HTMLButtonElement} */ (byId('pack-remove'));
  const status = byId('pack-status');
  const size = sizeInWords(pack.bytes);
  /** @param {SavedArea | undefined} saved */
  const show = (saved) => {
    button.textContent = texts.of(saved ? 'again' : 'save', size, pack.area);
    remove.hidden = !saved;
    if (saved) status.textContent = texts.of('saved', dayInWords(saved.savedOn), saved.pages.length);
  };
  const besides = async () => (await search.kept())?.bytes ?? 0;
  show((await store.list()).find((area) => area.code === pack.code));
  const going = (await store.inTheWay(pack, await besides())) ?? [];
  if (going.length > 0) status.append(' ', texts.of('makesRoom', namesOfAreas(going)));
  let isBusy = false;
  button.addEventListener('click', async () => {
    if (isBusy) return;
    isBusy = true;
    status.textContent = texts.of('saving');
    await store.save(pack, await besides()).then(({ saved, gone }) => {
      show(saved);
      if (gone.length > 0) status.append(' ', texts.of('madeRoom', namesOfAreas(gone)));
    }, (refusal) => {
      status.textContent = texts.of(refusalText(refusal));
    });
    isBusy = false;
  });
  remove.addEventListener('click', async () => {
    await store.remove(pack.code);
    show(undefined);
    status.textContent = texts.of('removed');
    button.focus();
  });
  section.hidden = false;
}

/**
 * @param {AreaStore} store
 * @param {Texts} texts
 */
function openClear(store, texts) {
  byId('clear').hidden = false;
  byId('clear-go').addEventListener('click', async () => {
    await store.clear();
    forgetChoices();
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      if (registration.scope === store.root.href) await registration.unregister();
    }
    byId('clear-status').textContent = texts.of('cleared');
  });
}

/** What this site remembers of choices; other sites of the same origin keep theirs. */
function forgetChoices() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('ca-')) localStorage.removeItem(key);
  }
}

/** @param {SavedArea[]} areas */
function namesOfAreas(areas) {
  return areas.map((area) => area.area).join('、');
}

/**
 * @param {AreaStore} store
 * @param {IndexStore} search
 * @param {URL} root
 * @param {Texts} texts
 */
async function showSaved(store, search, root, texts) {
  const areas = await store.list();
  const kept = await search.kept();
  byId('saved-none').hidden = areas.length > 0 || kept !== null;
  if (kept) {
    const link = make('a', '', texts.of('search.page'));
    link.href = new URL('search/', root).href;
    byId('saved-list').append(make('li', '', make('p', 'saved-area', link, ' ', make('span', 'saved-date', texts.of('date', dayInWords(kept.savedOn))))));
  }
  byId('saved-list').append(...areas.map((area) => {
    const link = make('a', '', area.area);
    link.href = new URL(area.list, root).href;
    const pages = area.pages.map(({ path, name }) => {
      const page = make('a', '', name);
      page.href = new URL(path, root).href;
      return make('li', '', page);
    });
    return make('li', '',
      make('p', 'saved-area', link, ' ', make('span', 'saved-date', texts.of('date', dayInWords(area.savedOn)))),
      make('details', '', make('summary', '', texts.of('pages', pages.length)), make('ul', 'link-list', ...pages)));
  }));
  byId('saved').hidden = false;
  const again = byId('offline-again');
  again.hidden = false;
  again.replaceChildren(makeButton('button', () => location.reload(), texts.of('retry')));
}
