/** Says things to those who listen, once the page has come to rest: a new message takes the place of one not yet said. */
export class Announcer {
  /**
   * @param {HTMLElement} region with role=status
   * @param {number} [rest] how long nothing may have changed before it speaks, in ms
   */
  constructor(region, rest = 600) {
    this.region = region;
    this.rest = rest;
    this.timer = 0;
  }

  /** @param {string} words */
  say(words) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.region.textContent = words;
    }, this.rest);
  }
}
