import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteFiles } from './site';

/** `npm run build:preview`: the preview as static files, to be put on any host that serves HTTPS. */
const root = join(__dirname, '..');
const target = join(root, 'out', 'preview-site');

rmSync(target, { recursive: true, force: true });
for (const [address, file] of siteFiles(root)) {
  const path = join(target, address);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.read());
}
process.stdout.write(`The preview is in ${target}: put its contents on a host that serves HTTPS.\n`);
