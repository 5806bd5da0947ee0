import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { serve, type Preview } from '../stand-in/preview/server/serve';
import { builtFiles } from '../stand-in/preview/server/site';
import { FileProblem } from './fileProblem';
import { guarded } from './main';
import { sideload } from './sideload';
import { surroundings } from './thisComputer';

const root = join(__dirname, '..');
let served: Preview | undefined;

/** npm starts the tools itself, which is the same on every system and needs no shell. */
function runTool(tool: string, args: readonly string[]): Promise<number> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new FileProblem('Start this with npm: npm run sideload.');
  const command = tool.slice(0, tool.lastIndexOf('@'));
  const exec = [npm, 'exec', '--yes', `--package=${tool}`, '--', command, ...args];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, exec, { stdio: 'inherit' })
      .once('error', reject)
      .once('exit', (status) => resolve(status ?? 1));
  });
}

/** Where office-addin-dev-certs keeps what it has made. */
function trusted(name: string): string {
  return readFileSync(join(homedir(), '.office-addin-dev-certs', name), 'utf8');
}

async function start(): Promise<number> {
  const manifestPath = join(root, 'dist', 'manifest.xml');
  await sideload({
    platform: process.platform,
    manifest: readFileSync(manifestPath, 'utf8'),
    manifestPath,
    runTool,
    serve: async () => {
      const certificate = { cert: trusted('localhost.crt'), key: trusted('localhost.key') };
      served = await serve(builtFiles(root), certificate);
      return served.address;
    },
    print: surroundings.print,
  });
  return 0;
}

const stop = () => void served?.close();
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

void guarded(start, surroundings).then((status) => {
  process.exitCode = status;
  if (status !== 0) stop();
});
