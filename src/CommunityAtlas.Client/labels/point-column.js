import { damage } from '../shards/byte-reader.js';

/** @typedef {{lat: number, lng: number}} Point in degrees */

const perDegree = 10_000;

/**
 * Points: all latitudes, then all longitudes, each as the difference from the one before it.
 * @param {import('../shards/byte-reader.js').ByteReader} reader
 * @param {number} count
 * @returns {Point[]}
 */
export function readPoints(reader, count) {
  const latitudes = readColumn(reader, count, 90 * perDegree);
  const longitudes = readColumn(reader, count, 180 * perDegree);
  return latitudes.map((latitude, i) => ({ lat: latitude / perDegree, lng: longitudes[i] / perDegree }));
}

/**
 * @param {import('../shards/byte-reader.js').ByteReader} reader
 * @param {number} count
 * @param {number} most
 */
function readColumn(reader, count, most) {
  if (count > reader.left) throw damage('more points than bytes');
  let value = 0;
  return Array.from({ length: count }, () => {
    value += reader.signed();
    if (Math.abs(value) > most) throw damage('a point is not on the globe');
    return value;
  });
}
