import { byId, inputById, make, makeButton, spoken } from './elements.js';
import { EngineDoor } from './engine.js';
import { memoArticle, memoNote, memoText } from './memo-sheet.js';
import { idOfAddress, memoFragment, memoOf, most } from './memo-state.js';
import { Texts } from './texts.js';

/**
 * @typedef {import('./engine.js').Engine} Engine
 * @typedef {import('./memo-sheet.js').MemoEntry} MemoEntry
 */

const foundShown = 6;

/**
 * Brings おすすめメモ to life. What is in it stands in the fragment of the address alone.
 * @param {(base: string) => Promise<Engine>} load gets the search engine of a site by the address of its root
 */
export function openMemoPage(load) {
  const memo = new MemoPage(new URL(byId('memo-page').dataset.root ?? '/', location.href).href, load);
  addEventListener('hashchange', () => memo.show());
  memo.show();
}

class MemoPage {
  /**
   * @param {string} root
   * @param {(base: string) => Promise<Engine>} load
   */
  constructor(root, load) {
    this.root = root;
    this.texts = new Texts(byId('memo-texts'));
    this.door = new EngineDoor(() => load(root));
    this.state = memoOf(location.hash);
    /** @type {Map<string, MemoEntry | null>} entries that were asked for; null: there is none */
    this.known = new Map();
    this.words = inputById('memo-words');
    this.large = inputById('memo-large');
    byId('memo-form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search(this.words.value.trim());
    });
    this.words.addEventListener('focus', () => this.door.warm(), { once: true });
    this.large.addEventListener('change', () => this.change({ ...this.state, large: this.large.checked }));
    byId('memo-print').addEventListener('click', () => print());
    byId('memo-copy').addEventListener('click', () => void this.copy());
  }

  /** The entries of the memo that could be read. */
  get entries() {
    return this.state.ids.map((id) => this.known.get(id)).filter((entry) => entry !== null && entry !== undefined);
  }

  /** Shows what the address says. */
  async show() {
    this.state = memoOf(location.hash);
    const asked = this.state;
    try {
      await Promise.all(asked.ids.map((id) => this.read(id)));
    } catch {
      this.say('memo-status', this.texts.of('failed'));
    }
    if (asked !== this.state) return;
    const gone = this.state.ids.filter((id) => this.known.get(id) === null).length;
    if (gone > 0) this.say('memo-status', this.texts.of('gone', gone));
    this.draw();
  }

  /** @param {import('./memo-state.js').MemoState} state */
  async change(state) {
    history.replaceState(history.state, '', memoFragment(state));
    await this.show();
  }

  /** @param {string} id */
  async read(id) {
    if (this.known.has(id)) return;
    const answer = await fetch(new URL(`places/${id}/memo.json`, this.root), { credentials: 'omit' });
    if (!answer.ok && answer.status !== 404) throw new Error(String(answer.status));
    this.known.set(id, answer.ok ? /** @type {MemoEntry} */ (await answer.json()) : null);
  }

  draw() {
    const entries = this.entries;
    byId('memo-have').hidden = byId('memo-paper').hidden = entries.length === 0;
    this.large.checked = this.state.large;
    byId('memo-paper').classList.toggle('large', this.state.large);
    byId('memo-list').replaceChildren(...entries.map((entry) => {
      const link = make('a', '', entry.name);
      link.href = entry.page;
      const remove = makeButton('button-plain', () => void this.remove(entry), this.texts.of('remove'), spoken(`: ${entry.name}`));
      return make('li', '', link, ' ', remove);
    }));
    byId('memo-entries').replaceChildren(...entries.map((entry) => memoArticle(entry, this.texts)));
    byId('memo-note').textContent = entries.length === 0 ? '' : memoNote(entries, this.texts);
  }

  /** @param {string} words */
  async search(words) {
    const id = idOfAddress(words);
    if (words === '') return;
    try {
      if (id !== '') {
        await this.read(id);
        if (this.known.get(id)) return void await this.add(id, this.known.get(id)?.name ?? '');
      }
      const { results, total, crisis } = await (await this.door.open()).search(words, {});
      byId('memo-crisis').hidden = !crisis;
      this.offer(results.slice(0, foundShown));
      if (total === 0) this.say('memo-status', this.texts.of('found.none'));
      else if (total <= foundShown) this.say('memo-status', this.texts.of('found', total));
      else this.say('memo-status', this.texts.of('found.many', Texts.number(total), foundShown));
    } catch {
      this.say('memo-status', this.texts.of('failed'));
    }
  }

  /** @param {import('./engine.js').Result[]} results */
  offer(results) {
    byId('memo-found').replaceChildren(...results.map((result) => {
      const put = makeButton('button-plain', () => void this.add(idOfAddress(result.url), result.name), this.texts.of('put'), spoken(`: ${result.name}`));
      return make('li', '', make('span', '', result.name, ' ', make('span', 'small-note', `${result.kind}、${result.area}`)), ' ', put);
    }));
  }

  /**
   * @param {string} id
   * @param {string} name
   */
  async add(id, name) {
    const { ids } = this.state;
    if (ids.includes(id)) return this.say('memo-status', this.texts.of('there', name));
    if (ids.length >= most) return this.say('memo-status', this.texts.of('full', most));
    await this.change({ ...this.state, ids: [...ids, id] });
    this.say('memo-status', this.texts.of('added', name));
  }

  /** @param {MemoEntry} entry */
  async remove(entry) {
    await this.change({ ...this.state, ids: this.state.ids.filter((id) => id !== entry.id) });
    this.say('memo-status', this.texts.of('removed', entry.name));
    // The button is gone: whoever works by keyboard goes on from the box.
    this.words.focus();
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(memoText(this.entries, this.texts));
      this.say('memo-copied', this.texts.of('copied'));
    } catch {
      this.say('memo-copied', this.texts.of('copied.not'));
    }
  }

  /**
   * @param {string} region
   * @param {string} words
   */
  say(region, words) {
    byId(region).textContent = words;
  }
}
