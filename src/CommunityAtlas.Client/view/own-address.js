/**
 * Words that must not stand in an address are handed from page to page in the history of one document, which is then read
 * anew. Browsers take a step back over that seam for a step inside the document: this makes it the step it looks like.
 */
export function keepToOwnAddress() {
  const own = location.pathname;
  addEventListener('popstate', () => {
    if (location.pathname !== own) location.reload();
  });
}
