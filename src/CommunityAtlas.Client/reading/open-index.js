/**
 * @typedef {import('../shards/search-manifest.js').SearchManifest} SearchManifest
 * @typedef {import('../shards/shard-loader.js').ShardLoader} ShardLoader
 */

/** One state of a site's index: what its manifest says, and its shards as they are asked for. */
export class OpenIndex {
  /**
   * @param {SearchManifest} manifest
   * @param {ShardLoader} loader
   */
  constructor(manifest, loader) {
    this.manifest = manifest;
    this.loader = loader;
  }
}
