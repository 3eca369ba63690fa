/** Enter that comes this soon after a composition belongs to it: some browsers report the end before the key. In ms. */
const settling = 50;

/** Knows whether an input method is at work in a field, so that its Enter and Esc are not taken for ours. */
export class Composition {
  /**
   * @param {HTMLInputElement} input
   * @param {{started: () => void, ended: () => void}} tell
   */
  constructor(input, tell) {
    this.isActive = false;
    this.endedAt = Number.NEGATIVE_INFINITY;
    input.addEventListener('compositionstart', () => {
      this.isActive = true;
      tell.started();
    });
    input.addEventListener('compositionend', () => {
      this.isActive = false;
      this.endedAt = performance.now();
      tell.ended();
    });
  }

  /**
   * Whether a key belongs to the input method. An Enter that does must not send the form either.
   * @param {KeyboardEvent} event
   */
  owns(event) {
    if (this.isActive || event.isComposing) return true;
    const isLate = event.keyCode === 229 || (event.key === 'Enter' && performance.now() - this.endedAt < settling);
    if (isLate && event.key === 'Enter') event.preventDefault();
    return isLate;
  }
}
