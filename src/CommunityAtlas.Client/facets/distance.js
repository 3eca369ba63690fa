import { ShardFamily } from '../shards/shard-family.js';
import { readPublicPoints } from './facet.js';

/**
 * @typedef {import('../labels/point-column.js').Point} Point
 * @typedef {import('../reading/open-index.js').OpenIndex} OpenIndex
 * @typedef {import('../reading/shard-desk.js').ShardDesk} ShardDesk
 */

const earthRadius = 6371.0088;
const radian = Math.PI / 180;

/**
 * How far documents are from a point, in km; those whose place is not public are not among them. Undefined while points are missing.
 * @param {ShardDesk} desk
 * @param {OpenIndex} index
 * @param {Point} from
 * @returns {Map<number, number> | undefined}
 */
export function distancesFrom(desk, index, from) {
  if (index.manifest.points === null) return new Map();
  const found = desk.get(ShardFamily.points, index.manifest.points, (payload) => readPublicPoints(payload, index.manifest.docCount));
  return found && new Map(Array.from(found.docs, (doc, i) => [doc, kilometresBetween(from, found.points[i])]));
}

/**
 * Along the great circle.
 * @param {Point} a
 * @param {Point} b
 */
export function kilometresBetween(a, b) {
  const [latitude, longitude] = [(b.lat - a.lat) * radian, (b.lng - a.lng) * radian];
  const half = Math.sin(latitude / 2) ** 2 + Math.cos(a.lat * radian) * Math.cos(b.lat * radian) * Math.sin(longitude / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}
