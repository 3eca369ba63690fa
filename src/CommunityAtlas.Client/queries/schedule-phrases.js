/** @typedef {import('./phrase-match.js').PhraseMatch} PhraseMatch */

const weekdays = '日月火水木金土';
const ordinalDigits = '12345';
const kanjiOrdinals = '一二三四五';
const joints = '・,、と/&~〜-';
const last = 9;

const kanaDays = ['にち', 'げつ', 'か', 'すい', 'もく', 'きん', 'ど'];
const prefixes = ['毎月', '毎週', '隔週', 'まいしゅう', 'まいつき'];

/** @type {readonly (readonly [string, string])[]} */
const groups = [['土日祝日', '60'], ['土日祝', '60'], ['土・日', '60'], ['土日', '60'], ['週末', '60'], ['平日', '12345']];

// Longer words first. The last ones are also parts of other words (朝市, 夜回り), so they must stand alone.
/** @type {readonly (readonly [string, string, boolean])[]} */
const times = [
  ['午前中', 'am', false], ['午前', 'am', false], ['午後', 'pm', false], ['夕方', 'eve', false], ['昼間', 'pm', false], ['お昼', 'pm', false],
  ['夜間', 'eve', false], ['朝', 'am', true], ['昼', 'pm', true], ['夜', 'eve', true], ['晩', 'eve', true],
];

/**
 * The weekday or time phrase that starts at a place of a normalised query, or null: 第2土曜, 第2・第4土曜日, 毎週火曜, 土日, 平日の夜, どようび.
 * @param {string} text
 * @param {number} at
 * @returns {PhraseMatch | null}
 */
export function matchSchedule(text, at) {
  const start = afterPrefix(text, at);
  const [afterOrdinals, ordinals] = readOrdinals(text, start);
  const [afterDays, days] = readWeekdays(text, afterOrdinals, ordinals.length > 0);
  if (days === '') {
    const [alone, time] = readTime(text, at);
    return time === '' ? null : make(at, alone, [['#' + time]]);
  }
  const timeAt = afterDays < text.length && text[afterDays] === 'の' ? afterDays + 1 : afterDays;
  const [afterTime, time] = readTime(text, timeAt);
  return make(at, time === '' ? afterDays : afterTime, dayTerms(days, ordinals, time));
}

/**
 * @param {number} start
 * @param {number} end
 * @param {readonly (readonly string[])[]} terms
 * @returns {PhraseMatch}
 */
function make(start, end, terms) {
  return { start, end, meanings: [{ kind: 'schedule', code: '' }], terms, takesWords: false, isCrisis: false };
}

/**
 * @param {string} days
 * @param {readonly number[]} ordinals
 * @param {string} time
 */
function dayTerms(days, ordinals, time) {
  const terms = [];
  if (ordinals.length > 0) terms.push([...days].flatMap((day) => ordinals.map((ordinal) => `#d${day}n${ordinal === last ? 'last' : ordinal}`)));
  if (ordinals.length === 0 || time !== '') terms.push([...days].map((day) => `#d${day}${time}`));
  return terms;
}

/**
 * @param {string} text
 * @param {number} at
 */
function afterPrefix(text, at) {
  const prefix = prefixes.find((one) => text.startsWith(one, at));
  if (prefix === undefined) return at;
  const end = at + prefix.length;
  return text[end] === 'の' ? end + 1 : end;
}

/**
 * 第2 · 第2・第4 · 第二、四 · 最終. A bare number is not an ordinal: 2土曜 is no one's spelling.
 * @param {string} text
 * @param {number} at
 * @returns {[number, number[]]}
 */
function readOrdinals(text, at) {
  /** @type {number[]} */
  const ordinals = [];
  let end = at;
  while (end < text.length) {
    let from = end;
    if (ordinals.length > 0 && joints.includes(text[from])) from++;
    if (text.startsWith('最終', from) || text.startsWith('最後', from)) {
      ordinals.push(last);
      end = from + 2;
    } else {
      const hasMark = text[from] === '第';
      if (hasMark) from++;
      if (!hasMark && ordinals.length === 0) break;
      const ordinal = ordinalAt(text, from);
      if (ordinal === 0) break;
      ordinals.push(ordinal);
      end = from + 1;
    }
    if (text.startsWith('週', end)) end++;
    if (text.startsWith('の', end)) end++;
  }
  return [ordinals.length === 0 ? at : end, ordinals];
}

/**
 * @param {string} text
 * @param {number} at
 */
function ordinalAt(text, at) {
  return at >= text.length ? 0 : Math.max(ordinalDigits.indexOf(text[at]), kanjiOrdinals.indexOf(text[at])) + 1;
}

/**
 * @param {string} text
 * @param {number} at
 * @param {boolean} hasOrdinal
 * @returns {[number, string]}
 */
function readWeekdays(text, at, hasOrdinal) {
  for (const [word, group] of groups) {
    if (text.startsWith(word, at)) return [at + word.length, group];
  }
  const kana = readKanaDay(text, at);
  return kana[1] === '' ? readNamedDays(text, at, hasOrdinal) : kana;
}

/**
 * 土曜 · 土曜日 · 火・金曜 · 月水金曜 · 月曜から金曜 · with an ordinal also 第2土.
 * @param {string} text
 * @param {number} at
 * @param {boolean} hasOrdinal
 * @returns {[number, string]}
 */
function readNamedDays(text, at, hasOrdinal) {
  let days = '';
  let found = '';
  let end = at;
  let isRange = false;
  let position = at;
  while (position < text.length) {
    const day = weekdays.indexOf(text[position]);
    if (day < 0) break;
    found = joinedDays(found, day, isRange);
    isRange = false;
    position++;
    if (text.startsWith('曜', position)) {
      position += text.startsWith('曜日', position) ? 2 : 1;
      days = found;
      end = position;
    }
    if (position >= text.length) break;
    if (text.startsWith('から', position) && days !== '') {
      isRange = true;
      position += 2;
    } else if (joints.includes(text[position])) {
      isRange = text[position] === '~' || text[position] === '〜' || text[position] === '-';
      position++;
    }
  }
  if (days !== '' && text.startsWith('大工', end)) days = '';
  if (days !== '' || !hasOrdinal || found.length !== 1 || (at + 1 < text.length && isKanji(text[at + 1]))) return [end, days];
  return [at + 1, found];
}

/**
 * @param {string} days
 * @param {number} day
 * @param {boolean} isRange
 */
function joinedDays(days, day, isRange) {
  let all = days;
  if (isRange && days !== '') {
    // 月曜から金曜: the days between as well; the week goes round.
    for (let next = (Number(days[days.length - 1]) + 1) % 7; next !== day; next = (next + 1) % 7) all = added(all, next);
  }
  return added(all, day);
}

/**
 * @param {string} days
 * @param {number} day
 */
function added(days, day) {
  return days.includes(String(day)) ? days : days + day;
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {[number, string]}
 */
function readKanaDay(text, at) {
  for (let day = 0; day < kanaDays.length; day++) {
    const word = kanaDays[day] + 'よう';
    if (!text.startsWith(word, at)) continue;
    // かよう is a verb (通う) and どよう a season; alone they are too little.
    let end = at + word.length;
    if (text.startsWith('び', end)) end++;
    else if (day === 2) continue;
    return [end, String(day)];
  }
  return [at, ''];
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {[number, string]}
 */
function readTime(text, at) {
  for (const [word, time, isShort] of times) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (isShort && ((at > 0 && isKanji(text[at - 1]) && text[at - 1] !== '曜' && text[at - 1] !== '日') || (end < text.length && isKanji(text[end])))) continue;
    return [end, time];
  }
  return [at, ''];
}

/** @param {string} c */
function isKanji(c) {
  return (c >= '一' && c <= '鿿') || c === '々';
}
