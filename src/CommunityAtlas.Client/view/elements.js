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
 * Words for those who listen only.
 * @param {string} words
 */
export function spoken(words) {
  return make('span', 'hidden', words);
}
