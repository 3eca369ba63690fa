import { inJapanese, make, wordsOf } from './elements.js';
import { Texts } from './texts.js';

/** @typedef {import('./engine.js').FacetCount} FacetCount */

/** How many options of a long list are shown before somebody types a part of one. */
const shownAtFirst = 10;

/** The options of one facet, with counts, and a field that narrows a long list. */
export class FacetFilter {
  /**
   * @param {HTMLDetailsElement} element
   * @param {Texts} texts
   */
  constructor(element, texts) {
    this.element = element;
    this.texts = texts;
    this.facet = element.dataset.facet ?? '';
    this.name = wordsOf(element.querySelector('.filter-name'));
    this.badge = /** @type {HTMLElement} */ (element.querySelector('.filter-chosen'));
    this.list = /** @type {HTMLElement} */ (element.querySelector('.options'));
    this.empty = /** @type {HTMLElement | null} */ (element.querySelector('.filter-empty'));
    this.narrow = /** @type {HTMLInputElement | null} */ (element.querySelector('[data-narrow]'));
    this.comesFromIndex = this.list.childElementCount === 0;
    /** @type {Map<string, string>} labels by value */
    this.labels = new Map(this.options().map((option) => [option.value, wordsOf(option.parentElement?.querySelector('span'))]));
    /** @type {Map<string, number> | null} counts by value, once known */
    this.counts = null;
    this.narrow?.addEventListener('input', () => this.refresh());
    this.list.addEventListener('change', () => this.refresh());
    this.refresh();
  }

  /** The boxes to tick. */
  options() {
    return [...this.list.querySelectorAll('input')];
  }

  /** Ticked values. */
  get values() {
    return this.options().filter((option) => option.checked).map((option) => option.value);
  }

  /** @param {string[]} values */
  set values(values) {
    for (const value of values) {
      if (this.comesFromIndex && !this.options().some((option) => option.value === value)) this.add(value, this.labels.get(value) ?? value);
    }
    for (const option of this.options()) option.checked = values.includes(option.value);
    this.refresh();
  }

  /**
   * The words of a value.
   * @param {string} value
   */
  label(value) {
    return this.labels.get(value) ?? value;
  }

  /**
   * How many each value would give for what is searched for now.
   * @param {FacetCount[]} counts
   */
  count(counts) {
    this.counts = new Map(counts.map((c) => [c.value, c.count]));
    if (this.comesFromIndex) {
      for (const { value, label } of counts) if (label) this.labels.set(value, label);
      const chosen = this.values;
      this.list.replaceChildren();
      const listed = counts.filter((c) => c.count > 0 || chosen.includes(c.value));
      for (const { value, label } of listed.sort((a, b) => b.count - a.count)) this.add(value, label ?? value);
      this.values = chosen;
    }
    this.refresh();
  }

  /** Shows what fits the narrowing field, the counts, and how many are ticked. */
  refresh() {
    const wanted = folded(this.narrow?.value ?? '');
    const isLong = this.narrow !== null && this.options().length > shownAtFirst;
    const field = /** @type {HTMLElement | null} */ (this.narrow?.closest('.field') ?? null);
    if (field) field.hidden = !isLong;
    let shown = 0;
    for (const option of this.options()) {
      const item = /** @type {HTMLElement} */ (option.closest('li'));
      const count = this.counts?.get(option.value) ?? (this.counts ? 0 : undefined);
      const badge = item.querySelector('.count');
      if (badge) badge.textContent = count === undefined ? '' : this.texts.of('count', Texts.number(count));
      const fits = wanted === '' ? !(isLong && shown >= shownAtFirst) && count !== 0 : folded(wordsOf(item)).includes(wanted);
      item.hidden = !(fits || option.checked);
      if (!item.hidden) shown++;
    }
    if (this.empty) this.empty.hidden = shown > 0 || (this.comesFromIndex && this.counts === null);
    const chosen = this.values.length;
    this.badge.textContent = chosen === 0 ? '' : this.texts.of('chosen', chosen);
  }

  /**
   * @param {string} value
   * @param {string} label
   */
  add(value, label) {
    const box = make('input');
    box.type = 'checkbox';
    box.value = value;
    this.list.append(make('li', '', make('label', '', box, ' ', inJapanese(make('span', '', label)), ' ', make('span', 'count'))));
  }
}

/**
 * Hiragana and katakana, wide and narrow are alike while one narrows a list.
 * @param {string} text
 */
function folded(text) {
  return text.normalize('NFKC').toLowerCase().replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60)).trim();
}
