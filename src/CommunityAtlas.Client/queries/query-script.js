/** @typedef {'other' | 'latin' | 'hiragana' | 'katakana' | 'kanji'} Script */

/**
 * The script of a unit of normalised text, as far as cutting asks.
 * @param {string} c
 * @returns {Script}
 */
export function scriptOf(c) {
  if (c >= 'ぁ' && c <= 'ゖ') return 'hiragana';
  if ((c >= 'ァ' && c <= 'ヺ') || c === 'ー') return 'katakana';
  if ((c >= '一' && c <= '鿿') || (c >= '㐀' && c <= '䶿') || c === '々' || c === '〆') return 'kanji';
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) return 'latin';
  return 'other';
}

/** Whether a unit is hiragana, katakana or ー. @param {string} c */
export function isKanaUnit(c) {
  const script = scriptOf(c);
  return script === 'hiragana' || script === 'katakana';
}

/** Whether a text is hiragana alone. @param {string} text */
export function isHiraganaText(text) {
  for (let i = 0; i < text.length; i++) {
    if (scriptOf(text[i]) !== 'hiragana') return false;
  }
  return text.length > 0;
}

/** Whether a text is kana alone. @param {string} text */
export function isKanaText(text) {
  for (let i = 0; i < text.length; i++) {
    if (!isKanaUnit(text[i])) return false;
  }
  return text.length > 0;
}
