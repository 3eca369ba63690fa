import { hasNoWidth, isPair, isSurrogate } from './character-classes.js';
import { TracedText } from './traced-text.js';

const mark = /^\p{M}/u;

/**
 * NFKC of a text without what has no width, piece by piece: a piece is a character with all that may join it, so that each piece of
 * the result can be traced to where it came from.
 * @param {string} text
 */
export function compatibilityForm(text) {
  if (isPlainText(text)) return text;
  const form = new TracedText(false);
  appendCompatibilityForm(form, text);
  return form.toString();
}

/**
 * Appends the form of a text, each piece traced to its beginning.
 * @param {TracedText} form
 * @param {string} text
 */
export function appendCompatibilityForm(form, text) {
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    const c = text.charCodeAt(start);
    if (end === start + 1 && (isPlain(c) || isSurrogate(c))) form.append(c, start);
    else appendPiece(form, text, start, end);
    start = end;
  }
  form.end = text.length;
}

/** @param {string} text */
function isPlainText(text) {
  for (let i = 0; i < text.length; i++) {
    if (!isPlain(text.charCodeAt(i))) return false;
  }
  return true;
}

/** Characters that NFKC leaves alone and that join nothing: ASCII, kana, kanji and their punctuation. @param {number} c */
function isPlain(c) {
  return c < 0x80 || (c >= 0x3001 && c <= 0x3029) || (c >= 0x3041 && c <= 0x3096) || c === 0x309d || c === 0x309e
    || (c >= 0x30a0 && c <= 0x30fe) || (c >= 0x3400 && c <= 0x9fff);
}

/**
 * @param {string} text
 * @param {number} start
 */
function endOfPiece(text, start) {
  let end = start + lengthAt(text, start);
  while (end < text.length && !isPlain(text.charCodeAt(end)) && (hasNoWidth(text, end) || joins(text, end))) end += lengthAt(text, end);
  return end;
}

/**
 * @param {string} text
 * @param {number} at
 */
function lengthAt(text, at) {
  return at + 1 < text.length && isPair(text.charCodeAt(at), text.charCodeAt(at + 1)) ? 2 : 1;
}

/**
 * Marks, half-width voicing marks, and Hangul jamo, which make syllables with what stands before them.
 * @param {string} text
 * @param {number} at
 */
function joins(text, at) {
  const c = text.charCodeAt(at);
  if (c === 0xff9e || c === 0xff9f || (c >= 0x1160 && c <= 0x11ff) || (c >= 0xd7b0 && c <= 0xd7ff) || (c >= 0x3131 && c <= 0x318e) || (c >= 0xffa0 && c <= 0xffdc)) return true;
  return mark.test(text.slice(at, at + 2));
}

/**
 * @param {TracedText} form
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function appendPiece(form, text, start, end) {
  let piece = '';
  for (let i = start; i < end; i += lengthAt(text, i)) if (!hasNoWidth(text, i)) piece += text.slice(i, i + lengthAt(text, i));
  // Lone surrogates and U+FFFE, which other platforms cannot normalise, stay as they are and join nothing.
  const c = piece.charCodeAt(0);
  if (c === 0xfffe || (isSurrogate(c) && lengthAt(piece, 0) === 1)) {
    form.append(c, start);
    piece = piece.slice(1);
  }
  form.appendText(piece.normalize('NFKC'), start);
}
