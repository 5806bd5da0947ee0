import { buildSheets, type BuildOptions, type BuildResult } from '../app/buildSheets';
import { momentInWords } from '../app/now';
import { longDate } from '../core/cells/serialDate';
import { oneLine } from '../core/cells/text';
import { paperTitle } from '../core/papers/sheet/paperWords';
import { asAtNote } from '../core/rollup/asAt';
import { inFile } from './planFile';
import { counted } from './printReport';
import { requireWritable } from './requireWritable';
import type { Surroundings } from './surroundings';

/** Builds the sheets and writes the workbook; nothing is written unless the new file has been checked. */
export async function build(
  plan: string,
  path: string,
  options: Omit<BuildOptions, 'builtAt'>,
  around: Surroundings,
): Promise<BuildResult> {
  await requireWritable(path, plan);
  return inFile(plan, around, async ({ inWorkbook, write }) => {
    const builtAt = momentInWords(around.now());
    const result = await inWorkbook((open) => buildSheets(open, { ...options, builtAt }));
    await write(path);
    around.print([...builtLines(result, path, options.sheets === undefined)].join('\n'));
    return result;
  });
}

function builtLines({ sheets, notes, report }: BuildResult, path: string, isUsual: boolean): string[] {
  const lines = sheets.map(
    ({ name, created }) => `${created ? 'Added' : 'Brought up to date'}: “${oneLine(name, 40)}”.`,
  );
  for (const { key, why } of isUsual ? report.leftOut : []) {
    if (report.settings.pack.sheets.includes(key)) lines.push(`Not made: ${paperTitle(key)}. ${why}`);
  }
  for (const { name, differences } of sheets) {
    for (const { cell, expected, found } of differences) {
      lines.push(
        `Check ${oneLine(name, 40)}!${cell}: it shows ${String(found)}, and ${expected} was expected.`,
      );
    }
  }
  for (const { words, code } of notes) lines.push(code === '' ? words : `${words} (${code})`);
  if (report.asAtSource === 'plan')
    lines.push(
      `The figures are as at ${longDate(report.asAt)}${asAtNote('plan')}. For another, give --as-at.`,
    );
  if (report.keyWarning !== '') lines.push(report.keyWarning);
  lines.push(`${counted(report.issues.length, 'issue')} found in the plan: brag-board check lists them.`);
  lines.push(`Written to ${path}`);
  return lines;
}
