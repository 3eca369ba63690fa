import { Announcer } from './announcer.js';
import { Combobox } from './combobox.js';
import { todayInJapan } from './days.js';
import { byId } from './elements.js';
import { EngineDoor } from './engine.js';
import { FilterPanel, clear } from './filter-panel.js';
import { asksNothing, emptyState, fragmentOf, stateOf } from './fragment.js';
import { keepToOwnAddress } from './own-address.js';
import { ResultView } from './result-view.js';
import { Texts } from './texts.js';

/**
 * @typedef {import('./fragment.js').SearchState} SearchState
 * @typedef {import('./engine.js').Engine} Engine
 * @typedef {import('./engine.js').SearchOptions} SearchOptions
 */

const pageSize = 20;

/** The search page: holds what is asked, asks the engine, shows what it answers. */
class SearchPage {
  /** @param {(base: string) => Promise<Engine>} load */
  constructor(load) {
    const form = byId('search');
    this.root = form.dataset.root ?? '/';
    this.door = new EngineDoor(() => load(new URL(this.root, location.href).href));
    this.texts = new Texts(byId('search-texts'));
    this.announcer = new Announcer(byId('search-status'));
    /** @type {SearchState} */
    this.state = emptyState();
    /** The words for which every text is looked at. */
    this.thorough = '';
    this.turn = 0;
    /** What was asked last, until it fails. */
    this.question = '';
    /** @type {Promise<void>} */
    this.answered = Promise.resolve();
    this.isCrisis = false;
    this.box = new Combobox({
      suggest: async (text) => (await this.door.open()).suggest(text),
      choose: (chosen) => {
        if (chosen.url) location.assign(chosen.url);
        else void this.ask(this.box.text);
      },
      rest: (text) => void this.rest(text),
      wake: () => this.door.warm(),
    });
    this.panel = new FilterPanel(this.texts, todayInJapan(new Date()), {
      apply: () => this.apply(),
      change: (change) => this.change(change),
      opened: () => void this.count(this.panel.openFacets),
      places: async (text) => (await this.door.open()).places(text),
    });
    this.view = new ResultView(this.texts, {
      root: this.root,
      size: pageSize,
      go: (page) => this.go(page),
      ask: (words) => {
        this.box.text = words;
        void this.ask(words, true);
      },
      again: () => void this.run({ takesFocus: true }),
      more: () => {
        this.thorough = this.state.words;
        void this.run({ takesFocus: true });
      },
      widen: () => this.change(clear),
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.box.composition.isActive) return;
      this.box.settle();
      // A finger has a keyboard on the screen, over the results: it goes when the focus does.
      void this.ask(this.box.text, matchMedia('(pointer: coarse)').matches).then(showAnswer);
    });
    addEventListener('hashchange', () => this.follow());
    addEventListener('pagehide', () => this.remember());
  }

  /** Takes up what the address says, or what the home page handed over without writing it anywhere. */
  async open() {
    const handed = /** @type {{words?: string, top?: number} | null} */ (history.state);
    if (typeof handed?.words === 'string') {
      history.replaceState(null, '');
      this.box.text = handed.words;
      await this.ask(handed.words);
      return;
    }
    await this.follow();
    if (handed?.top && !asksNothing(this.state)) scrollTo(0, handed.top);
  }

  /**
   * A new question, with the filters as they are ticked; results are read from their first page.
   * @param {string} words
   * @param {boolean} [takesFocus]
   */
  ask(words, takesFocus = false) {
    this.state = { ...this.state, words, page: 1 };
    this.panel.read(this.state);
    return this.run({ takesFocus });
  }

  /**
   * Somebody has stopped typing: an answer to look at meanwhile. What is ticked but not applied waits.
   * @param {string} words
   */
  rest(words) {
    this.state = { ...this.state, words, page: 1 };
    return this.run();
  }

  /**
   * Asks for what the state says and shows it. The same question asked once more, by Enter behind a pause, leaves the list as it stands:
   * somebody may have gone on into it already.
   * @param {{takesFocus?: boolean}} [options]
   */
  async run({ takesFocus = false } = {}) {
    const { state } = this;
    this.panel.list(state);
    const question = JSON.stringify([state.words, this.optionsOf(state)]);
    if (question !== this.question) {
      this.question = question;
      this.answered = this.answer(state, ++this.turn);
    }

    const { turn } = this;
    await this.answered;
    // Whoever typed a word into the address asks the same again; some words must not stay there.
    if (question === this.question) this.write();
    if (takesFocus && turn === this.turn && !asksNothing(state)) byId('results-heading').focus({ preventScroll: !byId('search-crisis').hidden });
  }

  /**
   * Shows what the engine answers unless something newer was asked meanwhile.
   * @param {SearchState} state
   * @param {number} turn
   */
  async answer(state, turn) {
    if (asksNothing(state)) {
      this.isCrisis = false;
      this.view.rest();
      return;
    }

    this.view.wait();
    try {
      const engine = await this.door.open();
      const answer = await engine.search(state.words, this.optionsOf(state));
      if (turn !== this.turn) return;
      const last = Math.max(1, Math.ceil(answer.total / pageSize));
      if (state.page > last) {
        // An address from a time when there was more.
        this.go(last);
        return;
      }
      this.isCrisis = answer.crisis;
      this.announcer.say(this.view.show(answer, state));
      void this.count(this.panel.openFacets);
    } catch (refusal) {
      if (turn !== this.turn) return;
      this.question = '';
      this.announcer.say(this.view.fail(refusal));
    }
  }

  /**
   * @param {SearchState} state
   * @returns {SearchOptions}
   */
  optionsOf(state) {
    return { ...optionsOf(state), ...(state.words !== '' && state.words === this.thorough && { thorough: true }) };
  }

  apply() {
    this.state = { ...this.state, words: this.box.text, page: 1 };
    this.box.settle();
    this.panel.read(this.state);
    this.panel.fold();
    void this.run({ takesFocus: true });
  }

  /** @param {(state: SearchState) => void} change */
  change(change) {
    const next = { ...this.state, filters: new Map(this.state.filters), page: 1 };
    change(next);
    this.state = next;
    this.panel.show(next);
    void this.run({ takesFocus: true });
  }

  /** @param {number} page */
  go(page) {
    this.state = { ...this.state, page };
    void this.run({ takesFocus: true });
  }

  /** @param {string[]} facets */
  async count(facets) {
    if (facets.length === 0) return;
    const turn = this.turn;
    try {
      const counts = await (await this.door.open()).facets(this.state.words, this.optionsOf(this.state), facets);
      if (turn !== this.turn) return;
      this.panel.count(counts);
      this.panel.list(this.state);
    } catch {
      // Without counts the filters still work; what is wrong is told where results stand.
    }
  }

  /** The address of what is shown: in the fragment, which no host ever sees, and without the words when they are nobody's business at all. */
  write() {
    const fragment = fragmentOf(this.state, { hidesWords: this.isCrisis });
    if (location.hash !== fragment) history.replaceState(history.state, '', location.pathname + location.search + fragment);
  }

  async follow() {
    const read = stateOf(location.hash);
    if (!read) {
      // A jump inside the page (#main): the reader is there already, and the address goes back to what is shown.
      this.write();
      return;
    }

    this.state = read.state;
    this.box.text = read.state.words;
    if (read.nearName !== '') {
      try {
        this.state.near = await this.panel.near.find(read.nearName);
      } catch {
        this.state.near = null;
      }
    }

    // Names of areas are in the index alone.
    if (this.state.filters.has('area')) await this.count(['area']);
    this.panel.show(this.state);
    await this.run();
  }

  remember() {
    history.replaceState({ top: Math.round(scrollY) }, '');
  }
}

/**
 * @param {SearchState} state
 * @returns {SearchOptions}
 */
function optionsOf(state) {
  return {
    filters: Object.fromEntries(state.filters),
    ...(state.day !== '' && { day: state.day }),
    today: todayInJapan(new Date()),
    ...(state.near && { near: { lat: state.near.lat, lng: state.near.lng } }),
    unknown: state.unknown,
    page: state.page,
    size: pageSize,
  };
}

/**
 * Brings the search page to life.
 * @param {(base: string) => Promise<Engine>} load gets the engine of a site by the address of its root
 */
export function openSearchPage(load) {
  keepToOwnAddress();
  void new SearchPage(load).open();
}

/** Large letters leave the answer below the screen: who asked is brought to it, and to the telephone numbers first. */
function showAnswer() {
  const crisis = byId('search-crisis');
  const answer = crisis.hidden ? byId('results-heading') : crisis;
  const { top } = answer.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.7) answer.scrollIntoView();
}
