/** Makes a small case of a workbook, without its contents: `npm run case -- WORKBOOK [OUT.xlsx] [--mapping FILE]`. */
import { basename, dirname, join } from 'node:path';
import { isoDate } from '../../../src/app/now';
import { PlanProblem } from '../../../src/app/planProblem';
import { FileProblem } from '../../../src/cli/fileProblem';
import { readFile } from '../../../src/cli/readFile';
import { readMappingFile } from '../../../src/cli/readMappingFile';
import { UsageError } from '../../../src/cli/usageError';
import { writeWhole } from '../../../src/cli/writeWhole';
import { oneLine } from '../../../src/core/cells/text';
import { UnusableWorkbook } from '../../../src/workbook-file/errors';
import { makeCase, NoCase } from './makeCase';

const usage = 'npm run case -- WORKBOOK [OUT.xlsx] [--mapping FILE]';

async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--mapping');
  const mappingFile = at < 0 ? undefined : args[at + 1];
  const paths = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const [path, out = path === undefined ? '' : besideOf(path), ...more] = paths;
  if (
    path === undefined ||
    more.length > 0 ||
    (at >= 0 && mappingFile === undefined) ||
    paths.some((one) => one.startsWith('-'))
  )
    throw new UsageError(usage);
  const source = await readFile(path);
  const mapping = mappingFile === undefined ? {} : { mapping: await readMappingFile(mappingFile) };
  const { bytes, reading, kept } = await makeCase(source.bytes, {
    asAt: isoDate(new Date()),
    factor: anyFactor(),
    ...mapping,
  });
  await writeWhole(out, bytes, source);
  console.log('The workbook and the case are read in the same way:');
  for (const line of reading) console.log(`  ${oneLine(line, longestLine)}`);
  console.log('These texts of the workbook stay. Look through them before you send the case:');
  for (const text of kept) console.log(`  ${oneLine(text, longestLine)}`);
  console.log(`Written to ${out}`);
}

const longestLine = 400;

const besideOf = (path: string): string =>
  join(dirname(path), `${basename(path).replace(/\.\w+$/, '')}-case.xlsx`);

/** From 0.75 to 0.95 or from 1.05 to 1.25, and another one each time, so that nobody can work out the amounts. */
function anyFactor(): number {
  const share = (5 + Math.floor(Math.random() * 21)) / 100;
  return Number((Math.random() < 0.5 ? 1 - share : 1 + share).toFixed(2));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isTold = [NoCase, UsageError, FileProblem, PlanProblem, UnusableWorkbook].some(
    (kind) => error instanceof kind,
  );
  if (!isTold) throw error;
  console.error(`case: ${oneLine((error as Error).message, 2000)}`);
  process.exitCode = error instanceof UsageError ? 2 : 3;
});
