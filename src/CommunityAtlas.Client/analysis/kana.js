/** One unit of katakana as hiragana; ー and ヷヸヹヺ, which have no partner, stay. @param {string} c */
export function toHiragana(c) {
  return (c >= 'ァ' && c <= 'ヶ') || c === 'ヽ' || c === 'ヾ' ? String.fromCharCode(c.charCodeAt(0) - 0x60) : c;
}

/** Whether a unit is hiragana, katakana or ー. @param {string} c */
export function isKana(c) {
  return (c >= 'ぁ' && c <= 'ゖ') || c === 'ゝ' || c === 'ゞ' || (c >= 'ァ' && c <= 'ヾ' && c !== '・');
}
