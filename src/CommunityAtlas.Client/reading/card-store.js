import { damage } from '../shards/byte-reader.js';
import { ShardFamily } from '../shards/shard-family.js';
import { cardBlockSize, readCards } from '../store/card-block.js';

/**
 * @typedef {import('../store/card-block.js').Card} Card
 * @typedef {import('./open-index.js').OpenIndex} OpenIndex
 * @typedef {import('./shard-desk.js').ShardDesk} ShardDesk
 */

/**
 * A document's card, or undefined while it is missing.
 * @param {ShardDesk} desk
 * @param {OpenIndex} index
 * @param {number} doc
 * @returns {Card | undefined}
 */
export function cardOf(desk, index, doc) {
  const hash = index.manifest.cards[Math.floor(doc / cardBlockSize)];
  if (hash === undefined) throw damage('a block of cards is not in the manifest');
  const block = desk.get(ShardFamily.cards, hash, readCards);
  if (block && doc % cardBlockSize >= block.length) throw damage('a card is missing');
  return block?.[doc % cardBlockSize];
}
