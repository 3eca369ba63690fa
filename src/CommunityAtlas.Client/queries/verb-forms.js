import { scriptOf } from './query-script.js';

const plain = 'うくすつぬぶむるぐ';
const able = 'えけせてねべめれげ';

/**
 * What can be done and doing it are two verbs of the dictionary (飲める: 飲む; 飲む: 飲める): the other one, or null. Only verbs written with
 * a kanji before their ending; what is made so but is no verb (食べる: 食ぶ) stands in no index.
 * @param {string} verb a dictionary form
 */
export function otherVerb(verb) {
  const isAfterKanji = (/** @type {number} */ at) => at > 0 && scriptOf(verb[at - 1]) === 'kanji';
  const [row, last] = [verb.length - 2, verb.length - 1];
  if (verb[last] === 'る' && isAfterKanji(row) && able.includes(verb[row])) return verb.slice(0, row) + plain[able.indexOf(verb[row])];
  return isAfterKanji(last) && plain.includes(verb[last]) ? verb.slice(0, last) + able[plain.indexOf(verb[last])] + 'る' : null;
}
