import { make, makeButton, spoken } from './elements.js';
import { Texts } from './texts.js';

/**
 * Fills the navigation between pages of results; hides it where there is one page only.
 * @param {HTMLElement} nav
 * @param {number} page from 1
 * @param {number} count
 * @param {Texts} texts
 * @param {(page: number) => void} go
 */
export function showPager(nav, page, count, texts, go) {
  nav.hidden = count < 2;
  if (nav.hidden) {
    nav.replaceChildren();
    return;
  }
  const steps = make('ul');
  const step = (/** @type {number} */ to, /** @type {(Node | string)[]} */ ...words) => steps.append(make('li', '', makeButton('', () => go(to), ...words)));
  if (page > 1) step(page - 1, texts.of('pager.previous'));
  let last = 0;
  for (let number = 1; number <= count; number++) {
    if (number !== 1 && number !== count && Math.abs(number - page) > 2) continue;
    if (number !== last + 1) {
      const gap = make('li', 'gap', '…');
      gap.setAttribute('aria-hidden', 'true');
      steps.append(gap);
    }
    last = number;
    if (number === page) {
      const here = make('span', '', spoken(texts.of('pager.page')), Texts.number(number));
      here.setAttribute('aria-current', 'page');
      steps.append(make('li', '', here));
    } else {
      step(number, spoken(texts.of('pager.page')), Texts.number(number));
    }
  }
  if (page < count) step(page + 1, texts.of('pager.next'));
  nav.replaceChildren(steps);
}
