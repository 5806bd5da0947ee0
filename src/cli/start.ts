import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileProblem } from './fileProblem';
import { build } from './build';
import { guarded } from './main';
import { asAtGiven } from './runOptions';
import { printIssues, printRollup } from './printReport';
import { readStartArguments } from './readArguments';
import { createCertificate } from '../stand-in/preview/server/certificate';
import { serve } from '../stand-in/preview/server/serve';
import { siteFiles } from '../stand-in/preview/server/site';
import { surroundings } from './thisComputer';
import { watchOutput } from './watchOutput';

const root = join(__dirname, '..');
/** The plan that is used where none is given. */
const sample = join(root, 'assets', 'sample-plan.xlsx');
const folder = 'out';

/**
 * `npm start [-- PLAN.xlsx]`: the whole job on a plan, with the result under `out/`, and then the preview, which is
 * served until it is stopped; with `--once` there is no preview.
 */
async function start(): Promise<number> {
  const given = readStartArguments(process.argv.slice(2));
  const plan = given.plan ?? sample;
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileProblem('write', folder, error);
  });
  const { report } = await build(plan, resultPath(plan), asAtGiven(given.asAt, surroundings.now()), {
    ...surroundings,
    // Said last here, under the figures.
    print: (text) => void lines.push(text),
  });
  surroundings.print(['', printRollup(report), '', printIssues(report), '', ...lines].join('\n'));
  if (!given.once) await servePreview();
  return 0;
}

/** Goes on after this has returned, until the person stops it. */
async function servePreview(): Promise<void> {
  const preview = await serve(siteFiles(root), await createCertificate(surroundings.now()));
  surroundings.print(
    [
      '',
      `The add-in is open to look at on ${preview.address}`,
      'Your browser will warn you once: the certificate was made a moment ago by this computer, for itself alone.',
      'Choose to go on. Nothing leaves this computer. Press Ctrl and C here to stop.',
    ].join('\n'),
  );
  process.once('SIGINT', () => void preview.close());
  process.once('SIGTERM', () => void preview.close());
}

const lines: string[] = [];

/** Never over the input, even where that lies under `out/` itself. */
function resultPath(plan: string): string {
  const path = join(folder, basename(plan));
  if (resolve(path) !== resolve(plan)) return path;
  return join(folder, basename(plan).replace(/(\.[^.]*)?$/, ' (board)$1'));
}

watchOutput();
void guarded(start, surroundings).then((status) => {
  process.exitCode ??= status;
});
