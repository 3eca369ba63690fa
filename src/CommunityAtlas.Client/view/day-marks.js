import { daysAfter, monthDay, nextWeekday, todayInJapan } from './days.js';
import { Texts } from './texts.js';

/**
 * Counts きょう, あした and 今週 again: a page may have been built yesterday, or lie open since last week. All days stand in the
 * page; nothing is computed but the distance to today in Japan. On the day of the build, or when the clock is behind it, nothing changes.
 * @param {Date} now
 */
export function recountDays(now) {
  const words = document.getElementById('day-words');
  const today = todayInJapan(now);
  if (!words || today <= (words.dataset.first ?? '')) return;
  const texts = new Texts(words);
  const hasPage = today <= (words.dataset.last ?? '');
  for (const note of all('[data-counted]')) note.hidden = true;
  markDays(today, texts);
  moveShortcuts(today);
  tellOtherDay(today, texts);
  for (const past of all('[data-past]')) past.hidden = (past.dataset.past ?? '') >= today;
  for (const old of all('[data-old]')) old.hidden = hasPage;
  for (const gone of all('[data-gone]')) gone.hidden = document.querySelector('[data-day]:not([hidden])') !== null;
  if (!hasPage) return;
  for (const link of /** @type {HTMLAnchorElement[]} */ (all('[data-today-link]'))) {
    link.href = `${words.dataset.root}${today}/`;
    link.textContent = texts.of('today.link', monthDay(today));
  }
}

/**
 * The words beside days and weeks; days that have passed are no longer offered.
 * @param {string} today
 * @param {Texts} texts
 */
function markDays(today, texts) {
  const day = new Map([[today, texts.of('today')], [daysAfter(today, 1), texts.of('tomorrow')]]);
  const monday = mondayOf(today);
  const week = new Map([[monday, texts.of('week')], [daysAfter(monday, 7), texts.of('week.next')]]);
  for (const mark of all('[data-mark]')) say(mark, day.get(mark.dataset.mark ?? ''));
  for (const mark of all('[data-week]')) say(mark, week.get(mark.dataset.week ?? ''));
  for (const item of all('[data-day]')) item.hidden = (item.dataset.day ?? '') < today;
  for (const section of all('.week')) section.hidden = !section.querySelector('[data-day]:not([hidden])');
}

/**
 * きょう, あした and 今週 lead to the days they mean now.
 * @param {string} today
 */
function moveShortcuts(today) {
  for (const link of /** @type {HTMLAnchorElement[]} */ (all('[data-shift]'))) {
    const iso = daysAfter(today, Number(link.dataset.shift));
    const there = /** @type {HTMLAnchorElement | null} */ (document.querySelector(`[data-day="${iso}"] a`));
    const item = /** @type {HTMLElement} */ (link.parentElement);
    item.hidden = there === null;
    if (there === null) continue;
    link.href = there.href;
    copyText(link, '.shortcut-date', monthDay(iso));
    copyText(link, '.count', there.querySelector('.count')?.textContent ?? '');
  }

  for (const link of /** @type {HTMLAnchorElement[]} */ (all('[data-week-link]'))) {
    const id = 'week-' + mondayOf(today);
    if (document.getElementById(id)) link.href = '#' + id;
  }
}

/**
 * A list of today's places that was made on another day says so.
 * @param {string} today
 * @param {Texts} texts
 */
function tellOtherDay(today, texts) {
  for (const section of all('[data-today]')) {
    const iso = section.dataset.today ?? '';
    if (iso === today) continue;
    const heading = section.querySelector('[data-today-heading]');
    if (heading) heading.textContent = texts.of('other', monthDay(iso));
    for (const notice of all('[data-other-day]')) notice.hidden = false;
  }
}

/** @param {string} iso */
function mondayOf(iso) {
  return daysAfter(nextWeekday(iso, 1), -7);
}

/**
 * @param {HTMLElement} mark
 * @param {string | undefined} word
 */
function say(mark, word) {
  mark.textContent = word ?? '';
  mark.hidden = word === undefined;
}

/**
 * @param {HTMLElement} within
 * @param {string} selector
 * @param {string} text
 */
function copyText(within, selector, text) {
  const part = within.querySelector(selector);
  if (part) part.textContent = text;
}

/**
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
function all(selector) {
  return [...document.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement);
}
