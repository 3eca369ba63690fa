import { Combobox } from './combobox.js';
import { byId } from './elements.js';
import { EngineDoor } from './engine.js';
import { keepToOwnAddress } from './own-address.js';

/** @typedef {import('./engine.js').Engine} Engine */

/**
 * Brings the search box of the home page to life. It leads to the search page; the words are handed over in the state of the
 * history, not in an address: some of them must never stand in one.
 * @param {(base: string) => Promise<Engine>} load gets the engine of a site by the address of its root
 */
export function openHomePage(load) {
  const form = /** @type {HTMLFormElement} */ (byId('search'));
  const door = new EngineDoor(() => load(new URL(form.dataset.root ?? '/', location.href).href));
  const box = new Combobox({
    suggest: async (text) => (await door.open()).suggest(text),
    choose: (chosen) => {
      if (chosen.url) location.assign(chosen.url);
      else handOver(box.text, form.action);
    },
    rest: () => {},
    wake: () => door.warm(),
  });
  keepToOwnAddress();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!box.composition.isActive) handOver(box.text, form.action);
  });
}

/**
 * @param {string} words
 * @param {string} address of the search page
 */
function handOver(words, address) {
  if (words === '') {
    location.assign(address);
    return;
  }
  history.pushState({ words }, '', address);
  location.reload();
}
