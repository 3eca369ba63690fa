import { byId, inputById, make, makeButton, spoken } from './elements.js';
import { DayFilter } from './day-filter.js';
import { monthDay } from './days.js';
import { FacetFilter } from './facet-filter.js';
import { NearFilter } from './near-filter.js';

/**
 * @typedef {import('./engine.js').FacetCount} FacetCount
 * @typedef {import('./engine.js').Place} Place
 * @typedef {import('./fragment.js').SearchState} SearchState
 * @typedef {import('./texts.js').Texts} Texts
 *
 * @typedef {object} FilterPanelOwner
 * @property {() => void} apply what is ticked is to hold
 * @property {(change: (state: SearchState) => void) => void} change one condition is taken away
 * @property {() => void} opened the options of another facet are to be seen
 * @property {(text: string) => Promise<Place[]>} places
 */

/** From this width on the filters stand beside the results, open. */
const desk = '(min-width: 48rem)';

/** All filters, and the list of what was chosen. What is ticked holds only after 条件をあてはめる. */
export class FilterPanel {
  /**
   * @param {Texts} texts
   * @param {string} today ISO date
   * @param {FilterPanelOwner} owner
   */
  constructor(texts, today, owner) {
    this.texts = texts;
    this.owner = owner;
    this.panel = /** @type {HTMLDetailsElement} */ (byId('filters'));
    this.badge = byId('filters-chosen');
    this.chosen = byId('chosen');
    this.chosenList = byId('chosen-list');
    this.unknown = inputById('unknown');
    const details = [...this.panel.querySelectorAll('details[data-facet]')].map((e) => /** @type {HTMLDetailsElement} */ (e));
    this.day = new DayFilter(/** @type {HTMLDetailsElement} */ (details.find((d) => d.dataset.facet === 'date')), today);
    this.facets = details.filter((d) => d.dataset.facet !== 'date').map((d) => new FacetFilter(d, texts));
    this.near = new NearFilter(texts, { places: owner.places, apply: owner.apply });
    for (const filter of this.facets) {
      filter.element.addEventListener('toggle', () => {
        if (filter.element.open) owner.opened();
      });
    }
    this.wide = matchMedia(desk);
    this.panel.open = this.wide.matches;
    this.wide.addEventListener('change', () => {
      this.panel.open = this.wide.matches;
    });
    byId('apply').addEventListener('click', () => owner.apply());
    byId('apply-above').addEventListener('click', () => owner.apply());
    this.panel.addEventListener('change', () => {
      byId('chosen-apply').hidden = false;
      this.chosen.hidden = false;
    });
  }

  /** Where the filters stand above the results, they make room for them. */
  fold() {
    if (!this.wide.matches) this.panel.open = false;
  }

  /** Facets whose options are to be seen. */
  get openFacets() {
    return this.panel.open ? this.facets.filter((f) => f.element.open).map((f) => f.facet) : [];
  }

  /**
   * Writes what is ticked into a state.
   * @param {SearchState} state
   */
  read(state) {
    state.filters = new Map(this.facets.map((f) => /** @type {[string, string[]]} */ ([f.facet, f.values])).filter(([, values]) => values.length > 0));
    state.day = this.day.value;
    state.near = this.near.value;
    state.unknown = this.unknown.checked;
  }

  /**
   * Ticks what a state says, and lists it.
   * @param {SearchState} state
   */
  show(state) {
    for (const filter of this.facets) filter.values = state.filters.get(filter.facet) ?? [];
    this.day.value = state.day;
    if (this.near.value !== state.near) this.near.value = state.near;
    this.unknown.checked = state.unknown;
    this.list(state);
  }

  /** @param {Record<string, FacetCount[]>} counts */
  count(counts) {
    for (const filter of this.facets) {
      const known = counts[filter.facet];
      if (known) filter.count(known);
    }
  }

  /**
   * The chosen conditions, each with a button that takes it away.
   * @param {SearchState} state
   */
  list(state) {
    const items = this.conditions(state);
    if (items.length > 1) {
      items.push(makeButton('chip chip-all', () => this.owner.change(clear), this.texts.of('remove.all')));
    }
    this.chosenList.replaceChildren(...items.map((item) => make('li', '', item)));
    this.chosen.hidden = items.length === 0;
    byId('chosen-apply').hidden = true;
    const count = items.length > 1 ? items.length - 1 : items.length;
    this.badge.textContent = count === 0 ? '' : this.texts.of('chosen', count);
  }

  /** @param {SearchState} state */
  conditions(state) {
    /** @type {HTMLButtonElement[]} */
    const chips = [];
    for (const filter of this.facets) {
      for (const value of state.filters.get(filter.facet) ?? []) {
        chips.push(this.chip(filter.label(value), (next) => {
          const left = (next.filters.get(filter.facet) ?? []).filter((v) => v !== value);
          if (left.length === 0) next.filters.delete(filter.facet);
          else next.filters.set(filter.facet, left);
        }));
      }
    }
    if (state.day !== '') {
      chips.push(this.chip(this.texts.of('chosen.date', monthDay(state.day)), (next) => {
        next.day = '';
      }));
    }
    if (state.near) {
      const words = state.near.isDevice ? this.texts.of('chosen.here') : this.texts.of('chosen.near', state.near.label);
      chips.push(this.chip(words, (next) => {
        next.near = null;
      }));
    }
    if (!state.unknown) {
      chips.push(this.chip(this.texts.of('chosen.certain'), (next) => {
        next.unknown = true;
      }));
    }
    return chips;
  }

  /**
   * @param {string} label
   * @param {(state: SearchState) => void} change
   */
  chip(label, change) {
    const seen = make('span', '', label);
    seen.setAttribute('aria-hidden', 'true');
    return makeButton('chip', () => this.owner.change(change), seen, spoken(this.texts.of('remove', label)));
  }
}

/**
 * No condition any more; the words stay.
 * @param {SearchState} state
 */
export function clear(state) {
  state.filters = new Map();
  state.day = '';
  state.near = null;
  state.unknown = true;
}
