import { TextNormalizer } from '../analysis/text-normalizer.js';
import { readAreas } from '../labels/search-areas.js';
import { readLabels } from '../labels/search-labels.js';
import { CutRules } from '../queries/cut-rules.js';
import { PhraseBook } from '../queries/phrase-book.js';
import { Bm25 } from '../scoring/bm25.js';
import { ShardFamily } from '../shards/shard-family.js';
import { readCutTable } from '../terms/cut-table.js';

/**
 * @typedef {import('../labels/search-areas.js').SearchArea} SearchArea
 * @typedef {import('../labels/search-labels.js').SearchLabels} SearchLabels
 * @typedef {import('../queries/phrase-book.js').BookPhrase} BookPhrase
 * @typedef {import('../queries/phrase-match.js').PhraseKind} PhraseKind
 * @typedef {import('../shards/search-manifest.js').SearchManifest} SearchManifest
 * @typedef {import('../shards/shard-loader.js').ShardLoader} ShardLoader
 * @typedef {import('./shard-desk.js').ShardDesk} ShardDesk
 *
 * What every query is understood with.
 * @typedef {{rules: CutRules, labels: SearchLabels, normalizer: TextNormalizer, book: PhraseBook}} Language
 */

/** One state of a site's index: what its manifest says, and what every query needs of it. */
export class OpenIndex {
  /**
   * The index of a manifest; its labels came with it.
   * @param {SearchManifest} manifest
   * @param {ShardLoader} loader
   * @param {string} base the site's root, with a closing slash
   */
  static async of(manifest, loader, base) {
    return new OpenIndex(manifest, loader, base, await loader.load(ShardFamily.labels, manifest.labels, readLabels));
  }

  /**
   * @param {SearchManifest} manifest
   * @param {ShardLoader} loader
   * @param {string} base
   * @param {SearchLabels} labels
   */
  constructor(manifest, loader, base, labels) {
    this.manifest = manifest;
    this.labels = labels;
    this.normalizer = new TextNormalizer(labels.spellingGroups);
    this.book = bookOf(labels, this.normalizer);
    this.loader = loader;
    this.base = base;
    this.formulas = new Bm25(manifest.scoring, manifest.docCount, manifest.averageLength, manifest.averageNameLength);
    /** @type {Language | null} */
    this.known = null;
  }

  /** The page of an entry. @param {string} slug */
  entryUrl(slug) {
    return `${this.base}places/${slug}/`;
  }

  /**
   * What queries are understood with, or undefined while it is missing.
   * @param {ShardDesk} desk
   * @returns {Language | undefined}
   */
  language(desk) {
    if (this.known) return this.known;
    const table = desk.get(ShardFamily.cut, this.manifest.cut, readCutTable);
    if (!table) return undefined;
    const { labels, normalizer, book } = this;
    this.known = { rules: new CutRules(table), labels, normalizer, book };
    return this.known;
  }

  /**
   * The areas, or undefined while they are missing.
   * @param {ShardDesk} desk
   * @returns {readonly SearchArea[] | undefined}
   */
  areas(desk) {
    return this.manifest.areas === null ? [] : desk.get(ShardFamily.areas, this.manifest.areas, readAreas);
  }
}

/**
 * @param {SearchLabels} labels
 * @param {TextNormalizer} normalizer
 */
function bookOf(labels, normalizer) {
  /** @type {BookPhrase[]} */
  const phrases = [];
  /**
   * @param {PhraseKind} kind
   * @param {string} code
   * @param {string} term
   * @param {readonly string[]} texts
   * @param {boolean} [isCrisis]
   * @param {boolean} [takesWords]
   */
  const add = (kind, code, term, texts, isCrisis = false, takesWords = true) => {
    for (const text of texts) phrases.push({ text: normalizer.normalize(text), meaning: { kind, code }, term, isCrisis, takesWords });
  };
  for (const need of labels.needs) {
    for (const text of [...need.words, ...need.aliases, ...partsOf(need.label)]) add('need', need.code, '#need-' + need.code, [text], need.isCrisis && need.words.includes(text));
  }
  for (const { code, label, aliases } of labels.kinds) add('kind', code, '#kind-' + code, [...aliases, ...partsOf(label)]);
  for (const { code, label, aliases } of labels.audiences) add('audience', code, '#aud-' + code, [...aliases, ...partsOf(label)]);
  for (const { code, label, aliases } of labels.lifeAreas) add('lifeArea', code, '#life-' + code, [...aliases, ...partsOf(label)]);
  for (const { term, words, said } of labels.features) {
    add('condition', '', term, words);
    add('condition', '', term, said, false, false);
  }
  return new PhraseBook(phrases, labels.needs.flatMap((need) => need.not.map((text) => normalizer.normalize(text))));
}

/** Labels name several things at once: 男の居場所・メンズシェッド, 学校に行きづらい・登校しぶり. @param {string} label */
function partsOf(label) {
  return label.split(/[・（()）/／]/).map((part) => part.trim()).filter((part) => part.length > 1);
}
