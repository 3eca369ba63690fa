import { isKana } from './kana.js';

const latinVowels = 'aiueo';
const withLongMark = 'āīūēōâîûêô';
const longest = 4;

// Of several kana with the same letters the one that stands first is meant: what people type, then Hepburn.
const table =
  'い yi う wu うぃ wi うぇ we を wo か ca く cu こ co し si じ zi しゃ sya しゅ syu しょ syo しぇ sye じゃ zya じゅ zyu じょ zyo じぇ zye じゃ jya じゅ jyu じょ jyo じぇ jye ' +
  'ち ti つ tu ぢ di づ du ちゃ tya ちゅ tyu ちょ tyo ちぇ tye ちゃ cya ちゅ cyu ちょ cyo ちぇ cye ぢゃ dya ぢゅ dyu ぢょ dyo ぢぇ dye づ dzu ぢ dji ふ hu ふぅ fwu ' +
  'てぃ thi てぃ texi でぃ dhi てゅ thu でゅ dhu とぅ twu どぅ dwu ゔぁ va ゔぃ vi ゔ vu ゔぇ ve ゔぉ vo くぁ qa くぃ qi く qu くぇ qe くぉ qo ' +
  'ぁ xa ぃ xi ぅ xu ぇ xe ぉ xo ぁ la ぃ li ぅ lu ぇ le ぉ lo ゃ xya ゅ xyu ょ xyo ゃ lya ゅ lyu ょ lyo っ xtu っ xtsu っ ltu っ ltsu ん xn ' +
  'あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go ' +
  'さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te と to だ da で de ど do ' +
  'な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ' +
  'ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa ' +
  'きゃ kya きゅ kyu きょ kyo きぇ kye ぎゃ gya ぎゅ gyu ぎょ gyo ぎぇ gye しゃ sha しゅ shu しょ sho しぇ she じゃ ja じゅ ju じょ jo じぇ je ' +
  'ちゃ cha ちゅ chu ちょ cho ちぇ che にゃ nya にゅ nyu にょ nyo にぇ nye ひゃ hya ひゅ hyu ひょ hyo ひぇ hye ' +
  'びゃ bya びゅ byu びょ byo びぇ bye ぴゃ pya ぴゅ pyu ぴょ pyo ぴぇ pye みゃ mya みゅ myu みょ myo みぇ mye りゃ rya りゅ ryu りょ ryo りぇ rye ' +
  'ふぁ fa ふぃ fi ふぇ fe ふぉ fo ふゃ fya ふゅ fyu ふょ fyo いぇ ye うゅ wyu ' +
  'くぁ kwa くぃ kwi くぇ kwe くぉ kwo ぐぁ gwa ぐぃ gwi ぐぇ gwe ぐぉ gwo つぁ tsa つぃ tsi つぇ tse つぉ tso つゅ tsyu';

/** Letters to hiragana. @type {ReadonlyMap<string, string>} */
const toKana = readTable();

/**
 * Hiragana for what somebody typed: si or shi, tu or tsu, zyo or jo, nn or n', double consonants, ō, ô, ou or oh. Letters that
 * make no kana stay.
 * @param {string} letters
 */
export function romajiToHiragana(letters) {
  const text = letters.toLowerCase();
  let kana = '';
  for (let at = 0; at < text.length; ) {
    const [found, length] = kanaAt(text, at, kana);
    kana += found;
    at += length;
  }
  return kana;
}

/**
 * The hiragana of every spelling that begins with these letters: ky gives きゃ, きゅ, きょ, きぇ.
 * @param {string} letters
 */
export function romajiBeginning(letters) {
  return [...toKana].filter(([written]) => written.startsWith(letters)).map(([, kana]) => kana);
}

/**
 * The kana that begin at a place, and how many letters they take.
 * @param {string} text
 * @param {number} at
 * @param {string} before
 * @returns {[string, number]}
 */
function kanaAt(text, at, before) {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const found = toKana.get(text.slice(at, at + length));
    if (found !== undefined) return [found, length];
    // tō: the vowel carries the mark.
    const mark = withLongMark.indexOf(text[at + length - 1]);
    if (mark < 0) continue;
    const vowel = latinVowels[mark % 5];
    const short = toKana.get(text.slice(at, at + length - 1) + vowel);
    if (short !== undefined) return [short + longKana(vowel), length];
  }
  const c = text[at];
  const next = text[at + 1] ?? '';
  if (c === 'n') return ['ん', (next === 'n' && !isVowelOrY(text[at + 2])) || next === "'" ? 2 : 1];
  if (c === 'm' && (next === 'b' || next === 'p' || next === 'm')) return ['ん', 1];
  if ((c === 't' && next === 'c') || (c >= 'b' && c <= 'z' && c === next && !latinVowels.includes(c))) return ['っ', 1];
  if (c === 'h' && before !== '' && at > 0 && text[at - 1] === 'o') return ['う', 1];
  if (c === '-' && before !== '' && isKana(before[before.length - 1])) return ['ー', 1];
  return [c, 1];
}

/** @param {string} vowel */
function longKana(vowel) {
  return vowel === 'a' ? 'あ' : vowel === 'i' ? 'い' : vowel === 'e' ? 'え' : 'う';
}

/** @param {string | undefined} c */
function isVowelOrY(c) {
  return c !== undefined && (c === 'y' || latinVowels.includes(c));
}

function readTable() {
  const words = table.split(' ');
  /** @type {Map<string, string>} */
  const map = new Map();
  for (let i = 0; i < words.length; i += 2) {
    if (!map.has(words[i + 1])) map.set(words[i + 1], words[i]);
  }
  return map;
}
