import fc from 'fast-check';
import { connect } from 'node:tls';
import { createCertificate } from '../../../src/stand-in/preview/server/certificate';
import { serve, type Preview } from '../../../src/stand-in/preview/server/serve';
import type { SiteFile } from '../../../src/stand-in/preview/server/site';

const secret = 'root:x:0:0';
const file = (type: string, text: string): SiteFile => ({ type, read: () => Buffer.from(text) });
const files = new Map([
  ['index.html', file('text/html; charset=utf-8', 'the page')],
  ['preview.js', file('text/javascript; charset=utf-8', 'run()')],
  ['manifest.xml', file('text/xml; charset=utf-8', '<OfficeApp/>')],
  ['assets/icon-32.png', file('image/png', 'PNG')],
  [
    'gone.js',
    {
      type: 'text/javascript',
      read: () => {
        throw new Error('ENOENT: /home/somebody/gone.js');
      },
    },
  ],
]);

let preview: Preview;
let ca: string;
beforeAll(async () => {
  const certificate = await createCertificate(new Date());
  ca = certificate.cert;
  preview = await serve(files, certificate, 0);
});
afterAll(() => preview.close());

/** What comes back for these bytes; the connection is cut off before an answer where that is asked for. */
function send(bytes: string, cutOff = false): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ port: Number(new URL(preview.address).port), host: 'localhost', ca }, () => {
      socket.write(Buffer.from(bytes, 'latin1'));
      if (cutOff) socket.destroy();
      else socket.end();
    });
    socket.on('data', (part: Buffer) => (answer += part.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

const get = (path: string, method = 'GET') =>
  send(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

test.each([
  ['/', 200, 'no-cache'],
  ['/preview.js', 200, 'no-cache'],
  ['/manifest.xml?v=2', 200, 'no-cache'],
  ['/assets/icon-32.png', 200, 'public, max-age=86400'],
  ['/none.js', 404, 'no-cache'],
  ['/gone.js', 500, 'no-cache'],
  ['/%E0%A4%A', 400, 'no-cache'],
  ['//', 400, 'no-cache'],
])('%s is answered with %i, and may be kept as %s says', async (path, status, kept) => {
  const answer = await get(path);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain(`\r\nCache-Control: ${kept}\r\n`);
  expect(answer).not.toContain('somebody');
});

test('only reading is allowed, and what is allowed is said', async () => {
  const answer = await get('/', 'PUT');
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  expect(answer).toContain('\r\nAllow: GET, HEAD\r\n');
  expect(await get('/', 'HEAD')).not.toContain('the page');
});

const odd = fc.constantFrom('%', '%00', '\0', '..', '/', '\\', '//', '%2e%2e%2f', 'etc/passwd', '?', '#', ':', '@', '[', ']', '%ff', '%c0%ae', '__proto__', 'index.html', 'http://x:99999/', '*', ' ', '\r', '\u00e9', '+'); // prettier-ignore
const target = fc.array(odd, { maxLength: 12 }).map((parts) => parts.join(''));
const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PRI', 'get', 'G\0T', ''); // prettier-ignore
const header = fc.constantFrom(
  'Host: localhost',
  'Host: \0',
  `X: ${'y'.repeat(100_000)}`,
  'Expect: 100-continue',
  'Expect: the unexpected',
  'Upgrade: websocket\r\nConnection: Upgrade',
  'Transfer-Encoding: chunked',
  'Content-Length: 99999999999',
  'Content-Length: -1',
  'Range: bytes=5-1',
  ': none',
  'Cookie',
);
const request = fc.record({
  method,
  target,
  version: fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', 'HTCPCP/1.0', ''),
  headers: fc.array(header, { maxLength: 4 }),
  end: fc.constantFrom('\r\n\r\n', '\n\n', '\r\n', '', '\r\n\r\nzz\r\nnot a chunk', '\0'),
  cutOff: fc.boolean(),
});

test('no request at all ends it, or leads to a file that is not its own', async () => {
  await fc.assert(
    fc.asyncProperty(request, async (one) => {
      const bytes = `${one.method} /${one.target} ${one.version}\r\n${one.headers.join('\r\n')}${one.end}`;
      const answer = await send(bytes, one.cutOff);
      expect(answer).not.toContain(secret);
      if (answer !== '') expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404|405|417|431|500|101|100) /);
    }),
    { seed: 20250908, numRuns: 400 },
  );
  expect(await get('/')).toContain('the page');
});
