const mostMilliseconds = 8;

/**
 * Lets the page breathe: long work is done in slices, and stops where nobody wants it any more. In a worker nobody else is
 * waiting, so only the latter matters there.
 */
export class Pace {
  /**
   * @param {AbortSignal | undefined} signal
   * @param {boolean} isShared whether the thread draws a page as well
   */
  constructor(signal, isShared) {
    this.signal = signal;
    this.isShared = isShared;
    this.since = performance.now();
  }

  /** To be awaited between pieces of work. */
  async rest() {
    this.signal?.throwIfAborted();
    if (performance.now() - this.since < mostMilliseconds) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = performance.now();
    this.signal?.throwIfAborted();
  }
}
