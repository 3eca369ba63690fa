// A static host as they are: HTTP/2 over TLS, text types compressed, everything else as it lies on the disk. Counts what it sends.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm',
};
const blank = Buffer.from('<!doctype html><html lang="ja"><meta charset="utf-8"><title>-</title></html>');

/** Serves a folder, and an empty page at /blank.html. `sent` holds [path, bytes of the body] of each answer. */
export async function serve(folder) {
  const keys = mkdtempSync(join(tmpdir(), 'atlas-host-'));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
    '-subj', '/CN=localhost', '-keyout', join(keys, 'key.pem'), '-out', join(keys, 'cert.pem')], { stdio: 'ignore' });
  const server = createSecureServer({ key: readFileSync(join(keys, 'key.pem')), cert: readFileSync(join(keys, 'cert.pem')), allowHTTP1: true });
  rmSync(keys, { recursive: true });
  const sent = [];
  const packed = new Map();

  const read = (path) => {
    if (path === '/blank.html') return blank;
    const file = join(folder, normalize(decodeURIComponent(path)));
    try {
      return file.startsWith(folder + sep) && statSync(file).isFile() ? readFileSync(file) : undefined;
    } catch {
      return undefined;
    }
  };

  server.on('request', (request, response) => {
    const path = request.url.split('?')[0];
    const body = read(path);
    const type = types[extname(path)] ?? 'application/octet-stream';
    if (!body) {
      if (path !== '/favicon.ico') sent.push([path, 0]);
      response.writeHead(404).end();
      return;
    }
    let bytes = body;
    const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
    if (types[extname(path)]) {
      if (!packed.has(path)) packed.set(path, gzipSync(body, { level: 6 }));
      bytes = packed.get(path);
      headers['content-encoding'] = 'gzip';
    }
    headers['content-length'] = bytes.length;
    if (body !== blank) sent.push([path, bytes.length]);
    response.writeHead(200, headers).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return { root: `https://localhost:${server.address().port}`, sent, close: () => server.close() };
}
