import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** The address in the manifest as it is kept; a build for another address replaces it. */
export const developmentOrigin = 'https://localhost:3000';

/** The manifest's text. */
export function readManifest(): string {
  return readFileSync(path.join(root, 'manifest.xml'), 'utf8');
}

/**
 * A file of the production build.
 * @throws where there is none: the build comes before these tests.
 */
export function readBuilt(file: string): Buffer {
  try {
    return readFileSync(path.join(root, 'dist', file));
  } catch (cause) {
    throw new Error(`dist/${file} is missing: run \`npm run build\`, then these tests again.`, { cause });
  }
}

/** The checkout's own folder, which must not be told to anybody. */
export const checkout = root;
