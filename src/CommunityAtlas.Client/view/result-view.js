import { byId, make, makeButton, wordsOf } from './elements.js';
import { showPager } from './pager.js';
import { resultCard } from './result-card.js';
import { Texts } from './texts.js';

/**
 * @typedef {import('./engine.js').Answer} Answer
 * @typedef {import('./engine.js').Result} Result
 * @typedef {import('./fragment.js').SearchState} SearchState
 *
 * @typedef {object} ResultViewOwner
 * @property {string} root address of the site's root
 * @property {number} size results a page
 * @property {(page: number) => void} go
 * @property {(words: string) => void} ask
 * @property {() => void} again
 * @property {() => void} more look at every text that may hold the letters
 * @property {(facets: string[] | null) => void} widen take conditions away: of these facets, or all
 */

/** How long a search takes before somebody is told of it, and before they are told why, in ms. */
const patience = 300;
const longPatience = 5000;

/** The part of the page that shows what was found, that it is being looked for, that it was not found, or that something failed. */
export class ResultView {
  /**
   * @param {Texts} texts
   * @param {ResultViewOwner} owner
   */
  constructor(texts, owner) {
    this.texts = texts;
    this.owner = owner;
    this.section = byId('results');
    this.heading = byId('results-heading');
    this.pageText = byId('results-page');
    this.start = byId('results-start');
    this.notes = byId('results-notes');
    this.waiting = byId('results-waiting');
    this.failure = byId('results-failure');
    this.list = byId('results-list');
    this.empty = byId('results-empty');
    this.pager = byId('results-pager');
    this.crisis = byId('search-crisis');
    this.timers = [0, 0];
    byId('failure-retry').addEventListener('click', () => owner.again());
    for (const example of byId('examples').querySelectorAll('button')) {
      example.addEventListener('click', () => owner.ask(example.textContent ?? ''));
    }
  }

  /** Something is being looked for: said only when it takes a while. What stands there stays until then. */
  wait() {
    this.stopWaiting();
    this.section.setAttribute('aria-busy', 'true');
    this.failure.hidden = true;
    this.timers = [
      setTimeout(() => {
        this.waiting.textContent = this.texts.of('waiting');
        this.waiting.hidden = false;
        this.start.hidden = true;
      }, patience),
      setTimeout(() => {
        this.waiting.textContent = this.texts.of('waiting.long');
      }, longPatience),
    ];
  }

  /** Nothing is asked: the page as it was in the beginning. */
  rest() {
    this.clear();
    this.start.hidden = false;
    this.crisis.hidden = true;
    this.heading.textContent = this.texts.of('start');
    document.title = this.texts.of('title');
  }

  /** @param {unknown} refusal */
  fail(refusal) {
    this.clear();
    const words = navigator.onLine ? (sentenceOf(refusal) ?? this.texts.of('failed')) : this.texts.of('offline');
    byId('failure-text').textContent = words;
    this.failure.hidden = false;
    this.heading.textContent = this.texts.of('failed.heading');
    return words;
  }

  /**
   * @param {Answer} answer
   * @param {SearchState} state
   * @returns {string} what to say to those who listen
   */
  show(answer, state) {
    this.clear();
    this.crisis.hidden = !answer.crisis;
    const pages = Math.max(1, Math.ceil(answer.total / this.owner.size));
    const page = Math.min(state.page, pages);
    const pageText = this.texts.of('page', pages, page);
    this.heading.textContent = answer.total === 0 ? this.texts.of('count.none') : this.texts.of('count', Texts.number(answer.total));
    this.pageText.textContent = pageText;
    this.pageText.hidden = pages < 2;
    document.title = pages > 1 ? this.texts.of('title.page', pages, page) : this.texts.of('title');
    this.notes.replaceChildren(...this.remarks(answer, state));
    if (answer.total === 0) this.showNothing(answer, state);
    else this.showCards(answer.results);
    if (answer.more && page === pages) this.showMore();
    showPager(this.pager, page, pages, this.texts, this.owner.go);
    return this.spoken(answer, state);
  }

  /**
   * @param {Answer} answer
   * @param {SearchState} state
   */
  spoken(answer, state) {
    const words = state.words === ''
      ? this.texts.of('status.filters', Texts.number(answer.total))
      : this.texts.of(answer.total === 0 ? 'status.none' : 'status', state.words, Texts.number(answer.total));
    return answer.crisis ? this.texts.of('sentences', words, this.texts.of('status.crisis')) : words;
  }

  /**
   * What to know before the list: words that were not found, needs that were understood, the order.
   * @param {Answer} answer
   * @param {SearchState} state
   */
  remarks(answer, state) {
    const remarks = [];
    if (answer.missing.length > 0 && answer.total > 0) remarks.push(make('p', 'remark', this.texts.of('missing', answer.missing.join(this.texts.of('missing.and')))));
    for (const need of answer.needs) {
      const label = labelOf('need', need.code) ?? need.label;
      const link = make('a', '', this.texts.of('needs.list', label));
      link.href = `${this.owner.root}needs/${encodeURIComponent(need.code)}/`;
      remarks.push(make('p', 'remark', this.texts.of('needs', label), ' ', link));
    }
    if (answer.total > 1) {
      const order = state.near
        ? (state.near.isDevice ? this.texts.of('order.here') : this.texts.of('order.near', state.near.label))
        : this.texts.of(state.words === '' ? 'order.plain' : 'order.words');
      remarks.push(make('p', 'order', order));
    }
    return remarks;
  }

  /** @param {Result[]} results */
  showCards(results) {
    const certain = results.filter((r) => !r.unsure);
    const unsure = results.filter((r) => r.unsure);
    if (certain.length > 0) this.list.append(this.cards(certain));
    if (unsure.length > 0) {
      this.list.append(make('h2', 'order-heading', this.texts.of('unsure')), make('p', 'order', this.texts.of('unsure.note')), this.cards(unsure));
    }
  }

  /** Behind the last result: letters of the query may stand in texts that nobody looked at. */
  showMore() {
    const more = makeButton('button-plain', () => this.owner.more(), this.texts.of('more'));
    more.id = 'results-more';
    this.list.append(make('p', 'note', this.texts.of('more.note')), make('p', '', more));
  }

  /** @param {Result[]} results */
  cards(results) {
    return make('ul', 'cards', ...results.map((result) => resultCard(result, this.texts)));
  }

  /**
   * @param {Answer} answer
   * @param {SearchState} state
   */
  showNothing(answer, state) {
    this.empty.hidden = false;
    const shorter = step('shorter');
    const words = shorterWords(state.words, answer.missing);
    shorter.replaceChildren(...words.map((w) => makeButton('button-plain', () => this.owner.ask(w), this.texts.of('only', w))));
    /** @type {HTMLElement} */ (shorter.closest('li')).hidden = state.words === '';
    const wider = step('wider');
    wider.replaceChildren();
    const isNarrowed = state.filters.size > 0 || state.day !== '' || !state.unknown;
    if (isNarrowed) wider.append(makeButton('button-plain', () => this.owner.widen(null), this.texts.of('remove.all')));
  }

  clear() {
    this.stopWaiting();
    this.failure.hidden = true;
    this.start.hidden = true;
    this.empty.hidden = true;
    this.pageText.hidden = true;
    this.notes.replaceChildren();
    this.list.replaceChildren();
    this.pager.hidden = true;
    this.pager.replaceChildren();
  }

  stopWaiting() {
    for (const timer of this.timers) clearTimeout(timer);
    this.waiting.hidden = true;
    this.section.removeAttribute('aria-busy');
  }
}

/** @param {string} name */
function step(name) {
  return /** @type {HTMLElement} */ (byId('empty-steps').querySelector(`[data-step=${name}] .step-buttons`));
}

/**
 * The page's own words for a code of the index.
 * @param {string} facet
 * @param {string} code
 */
function labelOf(facet, code) {
  const option = document.querySelector(`[data-facet=${facet}] input[value="${CSS.escape(code)}"]`);
  return option ? wordsOf(option.parentElement?.querySelector('span')) : null;
}

/**
 * What somebody might try: each word alone, without those that are known to be nowhere.
 * @param {string} words
 * @param {string[]} missing
 */
function shorterWords(words, missing) {
  const parts = words.split(/[\s、。,]+/).filter((part) => part !== '' && !missing.includes(part));
  return parts.length > 1 || (parts.length === 1 && parts[0] !== words) ? parts.slice(0, 4) : [];
}

/**
 * The engine's own sentence, where it has one in the language of the page; easy Japanese has its own words.
 * @param {unknown} refusal
 */
function sentenceOf(refusal) {
  if (document.getElementById('no-ruby')) return undefined;
  return /** @type {{sentences?: Record<string, string>}} */ (refusal)?.sentences?.[document.documentElement.lang];
}
