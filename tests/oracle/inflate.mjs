// Inflates raw deflate as browsers do: standard input is a JSON list of base64 pieces of one stream, standard output the inflated bytes in base64.
import { readFileSync } from 'node:fs';

const pieces = JSON.parse(readFileSync(0, 'utf8')).map(piece => Buffer.from(piece, 'base64'));
const stream = new Blob(pieces).stream().pipeThrough(new DecompressionStream('deflate-raw'));
process.stdout.write(Buffer.from(await new Response(stream).arrayBuffer()).toString('base64'));
