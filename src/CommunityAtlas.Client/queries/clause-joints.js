import { alternative } from './query-clause.js';
import { isHiraganaText } from './query-script.js';

/**
 * @typedef {import('./phrase-match.js').PhraseMatch} PhraseMatch
 * @typedef {import('./query-clause.js').QueryClause} QueryClause
 * @typedef {import('./query-token.js').QueryToken} QueryToken
 * @typedef {(term: string) => boolean} IsIndexed whether some document holds a term
 */

const mostJoined = 3;
const fillersOfRequest = 2;
const sentenceLength = 3;

/** What nearly every entry offers: in a request it only says that somebody asks. */
const generic = new Set(['相談', '支援', '活動', '参加', '集まる', '集まり', '話す', '話せる', '聞く', '聞ける']);
/** Who tells of a need tells of whom: an entry need not name them. */
const people = new Set(['母', '父', '夫', '妻', '主人', '旦那', '息子', '娘', '祖母', '祖父', '兄', '弟', '姉', '妹', '友人', '友だち', '私', '自分', 'ひとり', '一人']);
const number = /^[0-9〇一二三四五六七八九十百千]*$/;

/**
 * A text may hold two or three words as one: a word of words.csv, or one of its parts (認知 症, 認知症). Changes the list.
 * @param {QueryClause[]} clauses
 * @param {IsIndexed} isIndexed
 */
export function joinNeighbours(clauses, isIndexed) {
  for (let i = 0; i < clauses.length; i++) {
    let joined = clauses[i].text;
    for (let j = i + 1; j < clauses.length && j < i + mostJoined && isJoint(clauses[j - 1], clauses[j]); j++) {
      joined += clauses[j].text;
      if (!isIndexed(joined)) continue;
      const both = alternative('word', [joined]);
      for (let k = i; k <= j; k++) clauses[k] = { ...clauses[k], alternatives: [...clauses[k].alternatives, both] };
    }
  }
}

/**
 * A lone character at the edge of a longer stretch may be half a word (国際空): it lifts, but nobody is refused for it. Changes the list.
 * @param {QueryClause[]} clauses
 * @param {readonly QueryToken[]} tokens
 * @param {number} start
 * @param {number} end
 */
export function loosenEdges(clauses, tokens, start, end) {
  const own = clauses.filter((clause) => clause.start >= start && clause.end <= end && !clause.isOptional);
  if (own.length < 2) return;
  for (const edge of [own[0], own[own.length - 1]]) {
    if (edge.kind === 'word' && edge.text.length === 1 && tokens.some((token) => token.start === edge.start && token.end === edge.end)) loosen(clauses, edge);
  }
}

/**
 * Who says a sentence says more than an entry can: numbers, lone characters, kana nobody knows, what every entry offers, and beside a
 * need people only lift. Changes the list.
 * @param {QueryClause[]} clauses
 * @param {readonly QueryToken[]} tokens
 * @param {readonly PhraseMatch[]} phrases
 * @param {IsIndexed} isIndexed
 */
export function loosenSentence(clauses, tokens, phrases, isIndexed) {
  const hasNeed = phrases.some((phrase) => phrase.meanings[0].kind === 'need');
  const isAsking = hasNeed || tokens.filter((token) => token.isFiller).length >= fillersOfRequest;
  for (const clause of clauses.filter((one) => !one.isOptional)) {
    const required = clauses.filter((one) => !one.isOptional).length;
    if (required < 2) return;
    const isWord = clause.kind === 'word';
    const isVague = (isAsking && generic.has(termOf(clause))) || (hasNeed && isWord && people.has(clause.text));
    const isNoise = isWord && isUnknownKana(clause, tokens, isIndexed);
    const isSmall = required >= sentenceLength && isWord && (clause.text.length === 1 || number.test(clause.text));
    if (isVague || isNoise || isSmall) loosen(clauses, clause);
  }
}

/** @param {QueryClause} clause */
function termOf({ kind, text, alternatives }) {
  return kind === 'word' && alternatives[0].terms.length === 1 ? alternatives[0].terms[0] : text;
}

/**
 * @param {QueryClause} first
 * @param {QueryClause} second
 */
function isJoint(first, second) {
  return first.kind === 'word' && !first.isOptional && second.kind === 'word' && !second.isOptional && first.end === second.start;
}

/**
 * @param {QueryClause[]} clauses
 * @param {QueryClause} clause
 */
function loosen(clauses, clause) {
  const at = clauses.indexOf(clause);
  if (at >= 0) clauses[at] = { ...clause, isOptional: true };
}

/**
 * @param {QueryClause} clause
 * @param {readonly QueryToken[]} tokens
 * @param {IsIndexed} isIndexed
 */
function isUnknownKana(clause, tokens, isIndexed) {
  return isHiraganaText(clause.text)
    && tokens.some((token) => token.start === clause.start && token.end === clause.end && token.source === 'unknown')
    && clause.alternatives.every((one) => !one.terms.every(isIndexed));
}
