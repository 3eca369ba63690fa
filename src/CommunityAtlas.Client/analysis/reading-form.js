import { isPair } from './character-classes.js';
import { compatibilityForm } from './compatibility-form.js';
import { expandIterationMarks } from './iteration-marks.js';
import { toHiragana } from './kana.js';
import { textOfUnits } from './traced-text.js';

const small = 'ぁぃぅぇぉっゃゅょゎゕゖぢづゐゑを';
const large = 'あいうえおつやゆよわかけじずいえお';
const vowels = 'あいうえお';
const letter = /^[\p{L}\p{N}]/u;

// The kana of each vowel's column, as they are written after folding.
const columns = [
  'あかがさざただなはばぱまやらわ', 'いきぎしじちにひびぴみり', 'うくぐすずつぬふぶぷむゆる', 'えけげせぜてでねへべぺめれ', 'おこごそぞとどのほぼぽもよろ',
];

/**
 * The one form of a reading (FORMAT.md, "Reading form"): hiragana without small kana, long marks, and the sounds that have two
 * spellings. ｺｰﾋｰ and コーヒー are both こおひい. Spaces and punctuation go, other letters stay in lower case.
 * @param {string} reading
 */
export function readingForm(reading) {
  const text = withoutMarks(compatibilityForm(reading));
  let form = '';
  for (let i = 0; i < text.length; i++) {
    const c = toHiragana(text[i]);
    const folded = small.indexOf(c);
    if (c === 'ー') {
      form += vowelOf(form.at(-1) ?? '');
    } else if (c === 'ゔ') {
      const row = 'ぁぃぇぉ'.indexOf(toHiragana(text[i + 1] ?? '\0'));
      form += row < 0 ? 'ぶ' : 'ばびべぼ'[row];
      if (row >= 0) i++;
    } else if (c >= 'ヷ' && c <= 'ヺ') {
      form += 'ばびべぼ'[c.charCodeAt(0) - 0x30f7];
    } else if (folded >= 0) {
      form += large[folded];
    } else if (i + 1 < text.length && isPair(text.charCodeAt(i), text.charCodeAt(i + 1))) {
      const pair = text.slice(i, i + 2);
      if (letter.test(pair)) form += pair.toLowerCase();
      i++;
    } else if (letter.test(c)) {
      const lower = c.toLowerCase();
      form += lower.length === 1 ? lower : c;
    }
  }
  return form;
}

/** @param {string} text */
function withoutMarks(text) {
  if (!/[々ゝゞヽヾ]/.test(text)) return text;
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  expandIterationMarks(units);
  return textOfUnits(units);
}

/** @param {string} kana */
function vowelOf(kana) {
  const column = kana === '' ? -1 : columns.findIndex((same) => same.includes(kana));
  return column < 0 ? '' : vowels[column];
}
