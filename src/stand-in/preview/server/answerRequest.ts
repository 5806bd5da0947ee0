import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SiteFile } from './site';

/** What a browser is told in place of a file, by status. */
const refusals = {
  400: 'This address cannot be read.',
  404: 'There is no such file here.',
  405: 'Files can only be read here.',
  500: 'This file cannot be read. Stop the preview and start it again.',
} as const;

/** Browsers ask for newer files each time, but keep pictures for a day: Excel on Windows shows no icons otherwise. */
const cacheControl = (type: string): string =>
  type.startsWith('image/') ? 'public, max-age=86400' : 'no-cache';

function refuse(response: ServerResponse, status: keyof typeof refusals): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  });
  response.end(refusals[status]);
}

/** The name of the file that is asked for; undefined for an address that is none. */
function nameIn(address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address, 'https://localhost').pathname).slice(1);
    return path === '' ? 'index.html' : path;
  } catch {
    return undefined;
  }
}

/** Answers any request with one of the files, or with why not. Nothing but the files that are named is ever read. */
export function answerRequest(
  files: ReadonlyMap<string, SiteFile>,
  request: Pick<IncomingMessage, 'method' | 'url'>,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405);
    return;
  }
  const name = nameIn(request.url ?? '/');
  const file = name === undefined ? undefined : files.get(name);
  if (!file) {
    refuse(response, name === undefined ? 400 : 404);
    return;
  }
  let content: Buffer;
  try {
    content = file.read();
  } catch {
    // A build that is going on takes the files away for a moment.
    refuse(response, 500);
    return;
  }
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': content.length,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': cacheControl(file.type),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}
