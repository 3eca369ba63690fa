/**
 * 「このページから離れる」: a plain link that works alone. With script the page it leaves is not one step back, and Shift
 * pressed three times does the same. Never Esc: it ends the conversion of an input method.
 */

const times = 3;
const within = 5000;

/** Watches the exit link of the page, if it has one. */
export function watchExit() {
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('.exit a'));
  if (!link) return;
  const leave = () => location.replace(link.href);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    leave();
  });
  /** @type {number[]} */
  let presses = [];
  // Shift held for a capital letter is no press of its own.
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') presses = [];
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || event.isComposing || isWriting(event.target)) return;
    presses = [...presses.filter((at) => event.timeStamp - at < within), event.timeStamp];
    if (presses.length >= times) leave();
  });
}

/** @param {EventTarget | null} target */
function isWriting(target) {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
