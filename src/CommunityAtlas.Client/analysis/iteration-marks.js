import { isSurrogate } from './character-classes.js';

const plain = 'かきくけこさしすせそたちつてとはひふへほ';
const voiced = 'がぎぐげござじずぜぞだぢづでどばびぶべぼ';
const katakana = 0x60;
const fullStop = 0x3002;

/**
 * Writes iteration marks out in place: 人々 is 人人, こゝろ is こころ, みすゞ is みすず. A mark with nothing before it stays.
 * @param {number[]} units
 */
export function expandIterationMarks(units) {
  if (!units.some(isMark)) return;
  const text = units.slice();
  // Marks before free belong to a span and repeat the characters before it; what stands before free is not repeated again.
  let free = 0;
  let spanLength = 0;
  for (let i = 0; i < text.length; i++) {
    if (isSurrogate(text[i]) || text[i] === fullStop) free = i + 1;
    if (!isMark(text[i])) continue;
    if (i >= free) {
      if (i === free) {
        free++;
        continue;
      }
      spanLength = Math.min(marksAt(text, i), i - free);
      free = i + spanLength;
    }
    units[i] = repeated(text[i - spanLength], text[i]);
  }
}

/**
 * @param {readonly number[]} text
 * @param {number} at
 */
function marksAt(text, at) {
  let end = at;
  while (end < text.length && isMark(text[end])) end++;
  return end - at;
}

/** 々 ゝ ゞ ヽ ヾ @param {number} c */
function isMark(c) {
  return c === 0x3005 || c === 0x309d || c === 0x309e || c === 0x30fd || c === 0x30fe;
}

/**
 * @param {number} source
 * @param {number} mark
 */
function repeated(source, mark) {
  switch (mark) {
    case 0x309d: return swap(source, voiced, plain, 0);
    case 0x309e: return swap(source, plain, voiced, 0);
    case 0x30fd: return swap(source, voiced, plain, katakana);
    case 0x30fe: return swap(source, plain, voiced, katakana);
    default: return source;
  }
}

/**
 * @param {number} c
 * @param {string} from
 * @param {string} to
 * @param {number} block
 */
function swap(c, from, to, block) {
  const at = from.indexOf(String.fromCharCode(c - block));
  return at < 0 ? c : to.charCodeAt(at) + block;
}
