import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../src/CommunityAtlas.Client/store/text-code.js';
import { vectors } from './vectors.js';

test('texts are decoded as the vectors say', async () => {
  for (const row of (await vectors('search/text-code')).slice(1)) {
    assert.equal(decodeText(Uint8Array.from(Buffer.from(row.code, 'hex'))), row.text, row.code);
  }
});

test('a text that ends inside a character is damage', () => {
  for (const code of [[0xaa], [0xfc, 0x30], [0xfd]]) assert.throws(() => decodeText(Uint8Array.from(code)), { name: 'SearchFailure' });
});
