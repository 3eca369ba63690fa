/**
 * Addresses of what a page needs to look and work as it did: its styles, its icon and its scripts, as far as they are of this site. Their
 * names tell what is in them, so that a copy never grows old; but the site gives them up with its next build.
 * @param {string} html
 * @param {URL} root of the site
 * @returns {string[]}
 */
export function partsOf(html, root) {
  const found = new Set();
  for (const [, style, script] of html.matchAll(/<link rel="(?:stylesheet|icon)"[^>]* href="([^"]+)"|<script type="module" src="([^"]+)"/g)) {
    const address = new URL(style ?? script, root).href;
    if (address.startsWith(root.href)) found.add(address);
  }
  return [...found];
}
