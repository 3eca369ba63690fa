import { isKana } from './kana.js';
import { readingForm } from './reading-form.js';
import { romajiBeginning, romajiToHiragana } from './romaji.js';

// ō is written おう or おお, and nobody can tell which: so many long vowels are tried.
const mostLongVowels = 3;
const letters = /^[A-Za-z'āīūēōâîûêôĀĪŪĒŌÂÎÛÊÔ-]{1,64}$/;
const consonants = /['bcdfghjklmnpqrstvwxyz]+$/;

/**
 * The readings of a finished word, in reading form: shokudō gives しよくどう and しよくどお. Empty when the letters are no kana.
 * @param {string} typed
 * @returns {string[]}
 */
export function romajiWhole(typed) {
  if (!isPossible(typed)) return [];
  const kana = spellings(typed.toLowerCase()).map(romajiToHiragana);
  return kana.every(isAllKana) ? sorted(kana.map(readingForm)) : [];
}

/**
 * The beginnings of the readings that a half-typed word may become: hok gives ほか ほき ほく ほけ ほこ ほつ; a word that ends in a
 * vowel gives itself. None begins with another. Empty when the letters are no kana.
 * @param {string} typed
 * @returns {string[]}
 */
export function romajiPrefixes(typed) {
  if (!isPossible(typed)) return [];
  const text = typed.toLowerCase();
  const head = text.length - (consonants.exec(text)?.[0].length ?? 0);
  const tail = text.slice(head).replace(/'+$/, '');
  /** @type {string[]} */
  const beginnings = [];
  for (const spelling of spellings(text.slice(0, head))) {
    const begun = romajiToHiragana(spelling);
    if (!isAllKana(begun)) return [];
    if (tail === '') beginnings.push(begun);
    else beginnings.push(...endings(tail).map((ending) => begun + ending));
    if (tail === 'h' && spelling.endsWith('o')) beginnings.push(begun + 'う');
  }
  return shortest(sorted(beginnings.map(readingForm)));
}

/** Letters alone, of a length words have. @param {string} typed */
function isPossible(typed) {
  return letters.test(typed) && /[^'-]/.test(typed);
}

/** @param {string} text */
function isAllKana(text) {
  return [...text].every((c) => c.length === 1 && isKana(c));
}

/** @param {string} text */
function spellings(text) {
  let all = [''];
  let longVowels = 0;
  for (const c of text) {
    if ((c === 'ō' || c === 'ô') && longVowels++ < mostLongVowels) all = all.flatMap((s) => [s + 'ou', s + 'oo']);
    else all = all.map((s) => s + c);
  }
  return all;
}

/**
 * Kana that consonants at the end may become.
 * @param {string} tail
 * @returns {string[]}
 */
function endings(tail) {
  const found = romajiBeginning(tail);
  const first = tail[0];
  const rest = tail.slice(1);
  if (first === 'n') {
    if (rest === '' || rest === 'n') found.push('ん');
    else found.push(...endings(rest.replace(/^'+/, '')).map((ending) => 'ん' + ending));
  } else if (first === 'm' && (rest[0] === 'b' || rest[0] === 'p' || rest[0] === 'm')) {
    found.push(...endings(rest).map((ending) => 'ん' + ending));
  } else if (rest === '') {
    if (!'hlwxy'.includes(first)) found.push('っ');
  } else if (rest[0] === first || (first === 't' && rest[0] === 'c')) {
    found.push(...endings(rest).map((ending) => 'っ' + ending));
  }
  return found;
}

/** @param {string[]} readings */
function sorted(readings) {
  return [...new Set(readings)].filter((reading) => reading !== '').sort(byUnits);
}

/**
 * @param {string} a
 * @param {string} b
 */
function byUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In ordinal order a beginning stands right before all that begin with it. @param {string[]} readings */
function shortest(readings) {
  /** @type {string[]} */
  const kept = [];
  for (const reading of readings) {
    if (kept.length === 0 || !reading.startsWith(kept[kept.length - 1])) kept.push(reading);
  }
  return kept;
}
