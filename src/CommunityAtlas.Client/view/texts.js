import { wordsOf } from './elements.js';

/** The words of the interface, read from the page: the theme owns them, so that a town or a language can change them. */
export class Texts {
  /** @param {...HTMLElement} lists elements whose children carry data-text */
  constructor(...lists) {
    /** @type {Map<string, string>} */
    this.words = new Map();
    for (const list of lists) {
      for (const item of list.querySelectorAll('[data-text]')) {
        this.words.set(item.getAttribute('data-text') ?? '', wordsOf(item));
      }
    }
  }

  /** Whether the page has a text. @param {string} key */
  has(key) {
    return this.words.has(key);
  }

  /**
   * A text with its gaps filled: {0} is the first value.
   * @param {string} key
   * @param {...(string | number)} values
   */
  of(key, ...values) {
    return (this.words.get(key) ?? key).replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
  }

  /**
   * A count as people read it, 1,234.
   * @param {number} count
   */
  static number(count) {
    return count.toLocaleString('ja-JP');
  }
}
