import { readingForm } from '../analysis/reading-form.js';
import { romajiPrefixes } from '../analysis/romaji-kana.js';
import { isKanaUnit } from './query-script.js';

const mostLetters = 3;
const mostLong = 3;
const openVowels = 'おこごそぞとどのほぼぽもよろうくぐすずつぬふぶぷむゆる';

/**
 * The readings that a reading becomes when its o and u are long: shogi is しようぎ. The first few places; not the reading itself.
 * @param {string} reading in reading form
 * @returns {string[]}
 */
export function lengthenedReadings(reading) {
  const variants = [reading];
  let places = 0;
  for (let i = reading.length - 1; i >= 0 && places < mostLong; i--) {
    if (!openVowels.includes(reading[i]) || reading[i + 1] === 'う' || reading[i + 1] === 'お') continue;
    places++;
    for (const variant of [...variants]) variants.push(`${variant.slice(0, i + 1)}う${variant.slice(i + 1)}`);
  }
  return [...new Set(variants.slice(1))];
}

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
