/**
 * Names of what this site keeps on a device: ca-shell-.atlas.-0123456789, ca-saved-.atlas.-990019.7, ca-index-.atlas.-7. Sites of
 * one owner share an origin, so that the path of the site stands in every name and nothing else is ever touched.
 */

/** @param {URL} root of the site, with a closing slash */
export function siteMark(root) {
  return root.pathname.replaceAll('/', '.');
}

/** @param {URL} root */
export function shellPrefix(root) {
  return `ca-shell-${siteMark(root)}-`;
}

/** @param {URL} root */
export function savedPrefix(root) {
  return `ca-saved-${siteMark(root)}-`;
}

/** @param {URL} root */
export function indexPrefix(root) {
  return `ca-index-${siteMark(root)}-`;
}

/**
 * Whether a cache is of this site.
 * @param {string} name
 * @param {URL} root
 */
export function isOwn(name, root) {
  return name.startsWith(shellPrefix(root)) || isAskedFor(name, root);
}

/**
 * Whether a cache holds what a reader asked to keep: an area, or search.
 * @param {string} name
 * @param {URL} root
 */
export function isAskedFor(name, root) {
  return name.startsWith(savedPrefix(root)) || name.startsWith(indexPrefix(root));
}

/** Where a saved area, or the kept search, says what it holds; no page has this address. */
export const contentsFile = 'saved-contents.json';

/** Moment of storing, ISO; and the address a copy was fetched from. */
export const savedOn = 'x-saved-on';
export const savedFrom = 'x-saved-from';
