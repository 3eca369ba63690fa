/**
 * The search engine as pages use it. It is fetched when somebody enters the box, not before.
 *
 * @typedef {{kind: 'need' | 'kind' | 'area' | 'word' | 'entry', label: string, reading?: string, url?: string, query?: string}} Suggestion
 * @typedef {{text: string, mark: boolean}} SnippetPart
 * @typedef {{code: string, label: string}} Recognised
 * @typedef {{lat: number, lng: number}} Point
 * @typedef {{code: string, label: string, lat: number, lng: number}} Place
 * @typedef {{value: string, label?: string, count: number}} FacetCount
 *
 * @typedef {object} SearchOptions
 * @property {Record<string, string[]>} filters chosen values by facet
 * @property {string | undefined} day ISO date
 * @property {Point | undefined} near
 * @property {boolean} unknown whether what nobody knows is kept, below the certain
 * @property {number} page from 1
 * @property {number} size
 *
 * @typedef {object} Result
 * @property {string} id
 * @property {string} url
 * @property {string} name
 * @property {string} kind
 * @property {string} area
 * @property {string} summary
 * @property {string} schedule
 * @property {string} cost
 * @property {string} checked ISO date, or '' when it is not known
 * @property {'fresh' | 'late' | 'closed'} state
 * @property {string} [stateReason]
 * @property {number} score
 * @property {boolean} [unsure] whether it is below because something is not known
 * @property {number} [distance] in km
 * @property {SnippetPart[]} snippet
 *
 * @typedef {object} Answer
 * @property {string} query
 * @property {number} total
 * @property {string[]} missing
 * @property {Recognised[]} needs
 * @property {boolean} crisis
 * @property {Result[]} results
 *
 * @typedef {object} Engine
 * @property {(words: string, options: SearchOptions) => Promise<Answer>} search
 * @property {(text: string) => Promise<Suggestion[]>} suggest
 * @property {(words: string, options: SearchOptions, facets: string[]) => Promise<Record<string, FacetCount[]>>} facets
 * @property {(text: string) => Promise<Place[]>} places
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

  /** Gets it ahead of need; what goes wrong is told when it is needed. */
  warm() {
    this.open().catch(() => {});
  }
}
