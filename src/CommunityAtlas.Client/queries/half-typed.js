import { readingForm } from '../analysis/reading-form.js';
import { romajiPrefixes } from '../analysis/romaji-kana.js';
import { isKanaUnit } from './query-script.js';

const mostLetters = 3;

/**
 * Readings a half-typed word may have: kana, romaji, or kana with the letters an input method has not turned into kana yet.
 * Beginnings in reading form; none when it holds other characters.
 * @param {string} text normalised, without spaces
 * @returns {string[]}
 */
export function halfTypedReadings(text) {
  let kana = 0;
  while (kana < text.length && isKanaUnit(text[kana])) kana++;
  if (kana === text.length) return [readingForm(text)].filter((reading) => reading !== '');
  if (kana === 0) return romajiPrefixes(text);
  if (text.length - kana > mostLetters) return [];
  return romajiPrefixes(text.slice(kana)).map((ending) => readingForm(text.slice(0, kana)) + ending);
}
