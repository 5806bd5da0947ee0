import type { PlanReport } from '../app/planReport';
import type { CellChange, ChangeOutcome } from '../core/cells/cellChange';
import { refusalInWords } from '../core/cells/refusalInWords';
import { oneLine, textOf } from '../core/cells/text';
import { counted, printIssues } from './printReport';

/** What fixes changed, cell by cell, what was left alone and why, and the issues that remain. */
export function printFixes(report: PlanReport, { made, refused }: ChangeOutcome, path: string): string {
  return [
    `${counted(made.length, 'cell')} changed`,
    ...made.map(changeLine),
    ...refused.map((one) => `  ${refusalInWords(one)}`),
    '',
    printIssues(report),
    '',
    `Written to ${path}`,
  ].join('\n');
}

const changeLine = ({ sheet, cell, from, to }: CellChange): string =>
  `  ${oneLine(sheet, 40)}!${cell}: ${shown(from)} → ${shown(to)}`;

const shown = (value: CellChange['from']): string =>
  value === '' ? 'blank' : `“${oneLine(textOf(value), 60)}”`;
