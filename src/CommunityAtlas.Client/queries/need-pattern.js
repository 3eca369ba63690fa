import { scriptOf } from './query-script.js';

const particles = 'がをはもにの';
const insteadOfParticles = 'がをはもにの ';
/** @type {readonly string[]} */
const nothingMore = [];
const ofNai = ['ない', 'なく', 'なか', 'なけ', 'なさ', 'ませ', 'ず', 'ぬ'];
const ofAruNai = ['ありませ', 'ない', 'なく', 'なか', 'なけ', 'なさ', '無い', '無く', '無か'];
const ofTai = ['い', 'く', 'か', 'が', 'さ'];
const ofTa = ['た', 'て', 'だ', 'で', 'ま'];
const ofAdjective = ['い', 'く', 'か', 'さ', 'そ', 'け'];

/**
 * Where a need's words end that begin at a place of a text, or -1. Words as people bend them: 夫を亡くした also means 夫を亡くして and
 * 夫亡くしました, お金がない also お金もありません. The end bends by its last kana; が, は, も, に and の behind a kanji or katakana and を
 * anywhere may be another of them, a space, or left out.
 * @param {string} text the normalised query
 * @param {number} at
 * @param {string} words normalised
 */
export function endOfNeed(text, at, words) {
  const [stem, tails] = tailsOf(words);
  let to = at;
  for (let i = 0; i < stem; i++) {
    if (to < text.length && text[to] === words[i]) {
      to++;
    } else {
      if (!mayChange(words, i)) return -1;
      if (to < text.length && insteadOfParticles.includes(text[to])) to++;
    }
  }
  if (tails.length === 0) return to;
  const tail = tails.find((one) => text.startsWith(one, to));
  return tail === undefined ? -1 : to + tail.length;
}

/**
 * @param {string} words
 * @param {number} at
 */
function mayChange(words, at) {
  if (at === 0 || !particles.includes(words[at])) return false;
  const before = scriptOf(words[at - 1]);
  return words[at] === 'を' || before === 'kanji' || before === 'katakana';
}

/**
 * How much of the words stays, and what may stand instead of their end.
 * @param {string} words
 * @returns {[number, readonly string[]]}
 */
function tailsOf(words) {
  const { length } = words;
  const last = words[length - 1];
  if (length < 3) return [length, nothingMore];
  if (words.endsWith('ない') && length > 3) return [length - 2, words[length - 3] === 'が' || words[length - 3] === 'も' ? ofAruNai : ofNai];
  if (words.endsWith('たい')) return [length - 1, ofTai];
  if ((last === 'た' || last === 'だ') && length > 3) return [length - 1, ofTa];
  if (last === 'い' && (length > 3 || scriptOf(words[length - 2]) === 'hiragana')) return [length - 1, ofAdjective];
  return [length, nothingMore];
}
