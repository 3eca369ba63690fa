/*
 * Two neighbouring characters of a normalised text as one number, whose order is that of their UTF-16 units. Spaces, punctuation and
 * signs such as + are no part of any gram; letters, digits, marks and pictures are.
 */

const secondPlaces = 2 ** 21;
const firstSurrogate = 0xd800;
const firstBehindSurrogates = 0xe000;
const firstOutsideBasicPlane = 0x10000;
const supplementary = 0x100000;
const character = /^[\p{L}\p{M}\p{N}\p{So}]/u;

/**
 * The grams of a normalised text, in order, doubles included.
 * @param {string} text
 */
export function gramsOf(text) {
  /** @type {number[]} */
  const grams = [];
  let before = -1;
  for (const c of text) {
    const place = character.test(c) ? placeOf(/** @type {number} */ (c.codePointAt(0))) : -1;
    if (before >= 0 && place >= 0) grams.push(gramOf(before, place));
    before = place;
  }
  return grams;
}

/**
 * @param {number} firstPlace
 * @param {number} secondPlace
 */
export function gramOf(firstPlace, secondPlace) {
  return firstPlace * secondPlaces + secondPlace;
}

/** The two characters of a number. @param {number} key */
export function gramText(key) {
  return String.fromCodePoint(codePointAt(Math.floor(key / secondPlaces)), codePointAt(key % secondPlaces));
}

/** Whether a number is the place of a code point. @param {number} place */
export function isPlace(place) {
  return (place >= 0 && place < firstSurrogate + supplementary) || (place >= firstBehindSurrogates + supplementary && place < firstOutsideBasicPlane + supplementary);
}

/** Where a code point stands in the order of UTF-16 units: those outside the basic plane come before U+E000. @param {number} codePoint */
function placeOf(codePoint) {
  if (codePoint < firstSurrogate) return codePoint;
  return codePoint < firstOutsideBasicPlane ? codePoint + supplementary : codePoint - firstOutsideBasicPlane + firstSurrogate;
}

/** @param {number} place */
function codePointAt(place) {
  if (place < firstSurrogate) return place;
  return place < firstSurrogate + supplementary ? place + firstOutsideBasicPlane - firstSurrogate : place - supplementary;
}
