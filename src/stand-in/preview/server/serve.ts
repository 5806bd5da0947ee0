import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerRequest } from './answerRequest';
import type { Certificate } from './certificate';
import type { SiteFile } from './site';

/** The address that the manifest names, so that Excel can load the add-in from here too. */
const USUAL_PORT = 3000;

/** A running preview. */
export interface Preview {
  /** `https://localhost:3000` */
  address: string;
  close(): Promise<void>;
}

/** On its own computer only, and on another port where the usual one is taken. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Serves the preview's files over HTTPS, which Office.js insists on, to this computer alone.
 * @param port the port to try first; where it is taken, any free one is used
 */
export async function serve(
  files: ReadonlyMap<string, SiteFile>,
  { cert, key }: Certificate,
  port = USUAL_PORT,
): Promise<Preview> {
  const server = createServer({ cert, key }, (request, response) => {
    answerRequest(files, request, response);
  });
  try {
    await listen(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  }
  // A connection that cannot be taken is lost to its browser, and the preview goes on.
  server.on('error', () => undefined);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${taken}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
