/*
 * Classes of UTF-16 units, listed one by one so that no two Unicode versions can disagree. The same lists as in C#
 * (Analysis/CharacterClasses).
 */

/** Spaces, tabs and line ends. @param {number} c */
export function isSpace(c) {
  return c === 0x20 || (c >= 9 && c <= 0xd) || c === 0x85 || c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a)
    || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000;
}

/** Hyphens, dashes, minus signs and the lines people take for them. @param {number} c */
export function isDash(c) {
  return c === 0x2d || c === 0x2d7 || (c >= 0x2010 && c <= 0x2015) || c === 0x2043 || c === 0x2212 || c === 0x2500 || c === 0x2501;
}

/** Wave dashes and tildes. @param {number} c */
export function isWaveDash(c) {
  return c === 0x7e || c === 0x223c || c === 0x223f || c === 0x301c || c === 0x3030;
}

/** ァ to ヺ: katakana, without ー and ・. @param {number} c */
export function isKatakanaLetter(c) {
  return c >= 0x30a1 && c <= 0x30fa;
}

/** Katakana and ー. @param {number} c */
export function isKatakana(c) {
  return isKatakanaLetter(c) || c === 0x30fc;
}

/** ASCII letters and digits. @param {number} c */
export function isAsciiLetterOrDigit(c) {
  return (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
}

/** Half of a character beyond U+FFFF. @param {number} c */
export function isSurrogate(c) {
  return c >= 0xd800 && c <= 0xdfff;
}

/**
 * Whether two units make one character beyond U+FFFF.
 * @param {number} high
 * @param {number} low
 */
export function isPair(high, low) {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/**
 * Whether what stands at a place shows nothing: joiners, direction marks, soft hyphens, variation selectors.
 * @param {string} text
 * @param {number} at
 */
export function hasNoWidth(text, at) {
  const c = text.charCodeAt(at);
  if (c < 0xad) return false;
  if (c === 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || (c >= 0xfe00 && c <= 0xfe0f) || c === 0xfeff) return true;
  return c === 0xdb40 && text.charCodeAt(at + 1) >= 0xdd00 && text.charCodeAt(at + 1) <= 0xddef;
}
