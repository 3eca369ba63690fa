/** Days as the page needs them: today is today in Japan, wherever the reader's clock stands. */

const day = 24 * 60 * 60 * 1000;

/**
 * The ISO date in Japan.
 * @param {Date} now
 */
export function todayInJapan(now) {
  return new Date(now.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/**
 * @param {string} iso
 * @param {number} count
 */
export function daysAfter(iso, count) {
  return new Date(Date.parse(iso) + count * day).toISOString().slice(0, 10);
}

/**
 * The next such weekday after a day; 0 is Sunday.
 * @param {string} iso
 * @param {number} weekday
 */
export function nextWeekday(iso, weekday) {
  return daysAfter(iso, ((weekday - new Date(iso).getUTCDay() + 6) % 7) + 1);
}

/**
 * A date in the words of a page in another language; null on a Japanese one. English here writes the day first.
 * @param {Date} date
 * @param {Intl.DateTimeFormatOptions} parts
 */
function inPageLanguage(date, parts) {
  const language = globalThis.document?.documentElement.lang ?? 'ja';
  return language === 'ja' ? null : date.toLocaleDateString(language === 'en' ? 'en-GB' : language, { ...parts, timeZone: 'UTC' });
}

/**
 * 11月25日（水）
 * @param {string} iso
 */
export function monthDay(iso) {
  const date = new Date(iso);
  const words = inPageLanguage(date, { weekday: 'short', day: 'numeric', month: 'long' });
  if (words) return words;
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日（${'日月火水木金土'[date.getUTCDay()]}）`;
}

/**
 * 2026年11月10日
 * @param {string} iso
 */
export function fullDate(iso) {
  const date = new Date(iso);
  const words = inPageLanguage(date, { day: 'numeric', month: 'long', year: 'numeric' });
  if (words) return words;
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}
