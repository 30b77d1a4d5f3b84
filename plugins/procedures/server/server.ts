import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import path from 'node:path';
import {notUnasked} from '../security/headers.ts';
import {headersFor, parseHeaderRules} from './header-rules.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves a built site as a host does that reads its `_headers`. */
export function createSiteServer(folder: string): Server {
  return createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, {allow: 'GET, HEAD'}).end();
  const wanted = toPath(request.url ?? '/');
  if (wanted === undefined) return void response.writeHead(400).end();
  const found = await findFile(folder, wanted);
  const content = await readFile(found ?? path.join(folder, '404.html')).catch(() => Buffer.from('Not found'));
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const headers = {'Cache-Control': notUnasked, ...(await readHeaders(folder, wanted)), 'Content-Type': typeOf(found ?? '404.html'), ETag: tag};
  if (found && request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end();
  response.writeHead(found ? 200 : 404, {...headers, 'Content-Length': content.length});
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** The path in an address, without a way out of the folder; nothing for one that cannot be read. */
function toPath(url: string): string | undefined {
  try {
    const wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return wanted.includes('\0') ? undefined : path.posix.normalize(wanted);
  } catch {
    return undefined;
  }
}

async function findFile(folder: string, wanted: string): Promise<string | undefined> {
  const hidden = wanted === '/_headers' || wanted === '/nginx-security.conf';
  const candidates = hidden ? [] : [wanted, path.posix.join(wanted, 'index.html'), `${wanted}.html`];
  for (const candidate of candidates) {
    const file = path.join(folder, candidate);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
  }
  return undefined;
}

async function readHeaders(folder: string, wanted: string): Promise<Readonly<Record<string, string>>> {
  return headersFor(parseHeaderRules(await readFile(path.join(folder, '_headers'), 'utf8').catch(() => '')), wanted);
}

function typeOf(file: string): string {
  return types[path.extname(file)] ?? 'application/octet-stream';
}
