/**
 * The parts of a page, found by id or made. Texts are always set as text: what entries say never becomes markup.
 */

/**
 * An element the page has; its template promises that.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/**
 * @param {string} id
 * @returns {HTMLInputElement}
 */
export function inputById(id) {
  return /** @type {HTMLInputElement} */ (byId(id));
}

/**
 * A new element with its class and what stands in it.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {string} [className]
 * @param {...(Node | string)} content
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(name, className = '', ...content) {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

/**
 * A button that does something on this page.
 * @param {string} className
 * @param {() => void} act
 * @param {...(Node | string)} content
 */
export function makeButton(className, act, ...content) {
  const button = make('button', className, ...content);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

/**
 * What an element says, without the readings above its kanji.
 * @param {Element | null | undefined} element
 */
export function wordsOf(element) {
  if (!element?.querySelector('rt')) return (element?.textContent ?? '').trim();
  const copy = /** @type {Element} */ (element.cloneNode(true));
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  return (copy.textContent ?? '').trim();
}

/**
 * Marks what comes from the index, on a page in another language.
 * @template {HTMLElement} T
 * @param {T} element
 */
export function inJapanese(element) {
  if (document.documentElement.lang !== 'ja') element.lang = 'ja';
  return element;
}

/**
 * Words for those who listen only.
 * @param {string} words
 */
export function spoken(words) {
  return make('span', 'hidden', words);
}
