import { generate } from 'selfsigned';

/** A certificate for this computer's own name, and its key, as PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

/** How long the certificate is good for, in days: one run of the preview, with room for a computer left on. */
const DAYS = 30;

/**
 * Makes a certificate that this computer signs itself. The browser does not know who signed it and says so once; it
 * is made anew at each start, kept nowhere, and good for `localhost` only.
 */
export async function createCertificate(now: Date): Promise<Certificate> {
  const names = [
    { type: 2 as const, value: 'localhost' },
    { type: 7 as const, ip: '127.0.0.1' },
    { type: 7 as const, ip: '::1' },
  ];
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - 86_400_000),
    notAfterDate: new Date(now.getTime() + DAYS * 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names },
    ],
  });
  return { cert: made.cert, key: made.private };
}
