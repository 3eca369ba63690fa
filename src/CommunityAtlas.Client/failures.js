/**
 * What can go wrong, as sentences for people. Nothing else of the engine speaks: a code travels from the worker, and the
 * words are found here.
 */

/** @typedef {'offline' | 'gone' | 'damaged' | 'newer' | 'unsupported' | 'stopped'} FailureCode */

/** @type {Record<FailureCode, {ja: string, en: string, retry: boolean}>} */
const sentences = {
  offline: {
    ja: '検索に使うファイルを読みこめませんでした。通信の状態をたしかめて、もう一度おためしください。',
    en: 'A file that search needs could not be loaded. Please check the connection and try again.',
    retry: true,
  },
  gone: {
    ja: '検索に使うファイルが見つかりませんでした。ページを読みこみなおして、もう一度おためしください。',
    en: 'A file that search needs was not found. Please reload the page and try again.',
    retry: true,
  },
  damaged: {
    ja: '検索に使うファイルがこわれていました。少し待ってから、もう一度おためしください。',
    en: 'A file that search needs is damaged. Please wait a moment and try again.',
    retry: true,
  },
  newer: {
    ja: '検索のしくみが新しくなっています。ページを読みこみなおしてください。',
    en: 'Search has been renewed. Please reload the page.',
    retry: true,
  },
  unsupported: {
    ja: 'お使いのブラウザでは検索が動きません。地域や種別の一覧からさがしてください。',
    en: 'Search does not work in this browser. Please use the lists of areas and kinds.',
    retry: false,
  },
  stopped: {
    ja: '検索が途中で止まりました。もう一度おためしください。',
    en: 'Search stopped before it was done. Please try again.',
    retry: true,
  },
};

/** A failure that a person is told of: never an empty list of results. */
export class SearchFailure extends Error {
  /**
   * @param {FailureCode} code
   * @param {string} [detail] which file or field, for developers; never shown by itself
   */
  constructor(code, detail = '') {
    super(detail === '' ? sentences[code].en : `${sentences[code].en} (${detail})`);
    this.name = 'SearchFailure';
    /** @type {FailureCode} */
    this.code = code;
    this.detail = detail;
    /** Sentences to show, by language. */
    this.sentences = { ja: sentences[code].ja, en: sentences[code].en };
    /** Whether trying again may help. */
    this.retry = sentences[code].retry;
  }
}

/**
 * Any thrown thing as a failure; what nobody foresaw counts as 'stopped'.
 * @param {unknown} thrown
 * @returns {SearchFailure}
 */
export function failureOf(thrown) {
  if (thrown instanceof SearchFailure) return thrown;
  return new SearchFailure('stopped', thrown instanceof Error ? thrown.message : String(thrown));
}
