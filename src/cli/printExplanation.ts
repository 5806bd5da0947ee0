import type { PlanReport } from '../app/planReport';
import { columnLetters, rectAddress, rowsInWords } from '../core/cells/address';
import { oneLine } from '../core/cells/text';
import { fieldNames } from '../core/plan/columns/fieldNames';
import type { AreaSource, ColumnHeading, PlanTable, SheetAccount } from '../core/plan/plan';
import { counted, questionLines } from './printReport';

/**
 * For each sheet: the columns understood and how surely, those left alone, the rows read, and each row set aside with
 * the reason; then what is not sure and asked.
 */
export const printExplanation = (report: PlanReport): string =>
  [...report.sheets.map((sheet) => sheetLines(sheet, report).join('\n')), ...questionLines(report)].join(
    '\n\n',
  );

function sheetLines(
  { name, read, why, rowsRead, rowsSetAside }: SheetAccount,
  { tables }: PlanReport,
): string[] {
  const sheet = `“${oneLine(name, 40)}”`;
  if (!read) return [`${sheet}: left alone, ${oneLine(why, 200)}`];
  const rows = `${counted(rowsRead + rowsSetAside, 'row')} = ${rowsRead} read + ${rowsSetAside} set aside`;
  const own = tables.filter((table) => table.sheet === name);
  return [`${sheet}: ${oneLine(why, 200)}`, `  ${rows}`, ...own.flatMap(tableLines)];
}

const areaSources: Readonly<Record<AreaSource, string>> = {
  column: 'the priority area column',
  headings: 'the heading rows',
  title: 'the title above the headings',
  'sheet name': 'the name of the sheet',
};

const besideLine = ({ column, heading }: ColumnHeading, what: string): string =>
  `    ${columnLetters(column).padEnd(3)} ${what}: “${oneLine(heading, 50)}”`;

function tableLines({
  understood,
  leftAlone,
  areaSource,
  cards,
  headerRow,
  headerRows,
  rowsRead,
  setAside,
}: PlanTable): string[] {
  const columns = understood.flatMap(
    ({ field, column, heading, margin, runnerUp, series = [], spread = [] }) => [
      `    ${columnLetters(column).padEnd(3)} ${fieldNames[field].padEnd(22)} ${howSure(margin).padEnd(12)} “${oneLine(heading, 50)}”` +
        (runnerUp === '' ? '' : `, else: ${runnerUp}`),
      ...series.map((other) => besideLine(other, `${fieldNames[field]} of another period`)),
      ...spread.map((other) => besideLine(other, `${fieldNames[field]}, by a mark`)),
    ],
  );
  const others = leftAlone.map(
    ({ column, heading, holds }) =>
      `    ${columnLetters(column).padEnd(3)} left alone${holds === '' ? '' : ` (${holds})`}: “${oneLine(heading, 50)}”`,
  );
  return [
    `  ${cards === undefined ? `Headings in ${rowsInWords(headerRow, headerRows)}` : `Labels as on the first card, ${rectAddress(cards.first)}`}; the areas come from ${areaSources[areaSource]}`,
    ...columns,
    ...others,
    `    ${counted(rowsRead, 'row')} read`,
    ...setAside.map(({ row, reason }) => `    row ${row + 1} set aside: ${reason}`),
  ];
}

/** A margin in words, with the figure: odds of 20 to 1 are a margin of 3. */
function howSure(margin: number): string {
  if (margin === Infinity) return 'stated';
  return `${margin >= 3 ? 'sure' : margin >= 1.5 ? 'likely' : 'unsure'} (${margin.toFixed(1)})`;
}
