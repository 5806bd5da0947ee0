import { X509Certificate } from 'node:crypto';
import { get } from 'node:https';
import { createCertificate } from '../../../src/stand-in/preview/server/certificate';
import { serve } from '../../../src/stand-in/preview/server/serve';

const files = new Map([['index.html', { type: 'text/html', read: () => Buffer.from('hello') }]]);

/** The text behind an address, from a server whose certificate is trusted just here. */
function fetchText(address: string, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { ca }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
}

test('the certificate is good for this computer, now, and for no other', async () => {
  const { cert } = await createCertificate(new Date());
  const read = new X509Certificate(cert);
  expect(read.checkHost('localhost')).toBe('localhost');
  expect(read.checkHost('example.org')).toBeUndefined();
  expect(read.ca).toBe(false);
  expect(new Date(read.validFrom).getTime()).toBeLessThan(Date.now());
  expect(new Date(read.validTo).getTime()).toBeGreaterThan(Date.now());
});

test('a port that is taken leads to another one', async () => {
  const certificate = await createCertificate(new Date());
  const first = await serve(files, certificate, 0);
  try {
    const second = await serve(files, certificate, Number(new URL(first.address).port));
    const text = await fetchText(second.address, certificate.cert).finally(() => second.close());
    expect(second.address).not.toBe(first.address);
    expect(text).toBe('hello');
  } finally {
    await first.close();
  }
});
