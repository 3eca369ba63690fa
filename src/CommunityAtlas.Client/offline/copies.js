import { savedFrom, savedOn } from './store-names.js';

/**
 * Whether an answer may be kept: complete, of this site, and not of another address than was asked.
 * @param {Response} response
 */
export function isSound(response) {
  return response.ok && response.type === 'basic' && !response.redirected;
}

/**
 * Whether a page asks never to be kept: somebody else may look through this device.
 * @param {string} html
 */
export function isSensitive(html) {
  return /<main [^>]*data-sensitive/.test(html);
}

/**
 * A copy that knows when and from where it was taken.
 * @param {BodyInit} body
 * @param {Response} response
 * @param {string} address
 */
export function stampedCopy(body, response, address) {
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(body, { headers: { 'content-type': type, [savedOn]: new Date().toISOString(), [savedFrom]: address } });
}

/**
 * 2026年11月21日, in Japan.
 * @param {string} moment ISO
 */
export function dayInWords(moment) {
  const day = new Date(Date.parse(moment) + 9 * 60 * 60 * 1000);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}
