/**
 * The search engine as pages use it. It is fetched when somebody enters the box, not before.
 *
 * @typedef {import('../search.js').Search} Engine
 * @typedef {import('../search.js').Answer} Answer
 * @typedef {import('../search.js').FacetCount} FacetCount
 * @typedef {import('../search.js').Place} Place
 * @typedef {import('../search.js').SearchOptions} SearchOptions
 * @typedef {import('../search.js').Suggestion} Suggestion
 * @typedef {import('../running/result-writer.js').Result} Result
 * @typedef {import('../running/result-writer.js').SnippetPart} SnippetPart
 */

/** Gets the engine once, when it is first needed. */
export class EngineDoor {
  /** @param {() => Promise<Engine>} load */
  constructor(load) {
    this.load = load;
    /** @type {Promise<Engine> | null} */
    this.opening = null;
  }

  /** The engine. A failure is forgotten, so that the next call tries again. */
  open() {
    this.opening ??= this.load().catch((refusal) => {
      this.opening = null;
      throw refusal;
    });
    return this.opening;
  }

  /** Gets it, and what every query needs, ahead of the first; what goes wrong is told when somebody searches. */
  warm() {
    this.open().then((engine) => engine.warm()).catch(() => {});
  }
}
