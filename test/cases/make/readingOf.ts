import { checkPlan } from '../../../src/app/checkPlan';
import { PlanProblem } from '../../../src/app/planProblem';
import type { PlanReport } from '../../../src/app/planReport';
import type { Workbook } from '../../../src/app/workbook';
import { columnLetters, rectAddress } from '../../../src/core/cells/address';
import type { Mapping } from '../../../src/core/plan/mapping/mapping';
import type { PlanTable } from '../../../src/core/plan/plan';

/** How a workbook is read: in lines without words of its own, and as what it was read from. */
export interface Reading {
  readonly lines: readonly string[];
  /** null where no plan was found. */
  readonly report: PlanReport | null;
  /** Where no plan was found, the table that is most like one. */
  readonly skeleton: Mapping | null;
}

/** Reads a plan as any run does. Sheets are named by their place, so that two readings can be compared. */
export async function readingOf(
  workbook: Workbook,
  asAt: string,
  mapping: Mapping | undefined,
): Promise<Reading> {
  const names = (await workbook.readCells()).sheets.map(({ name }) => name);
  const numberOf = (name: string): string => `sheet ${names.indexOf(name) + 1}`;
  try {
    const report = await checkPlan(workbook, { asAt, ...(mapping === undefined ? {} : { mapping }) });
    return { lines: linesOf(report, numberOf), report, skeleton: null };
  } catch (error) {
    if (!(error instanceof PlanProblem) || error.skeleton === null) throw error;
    const { skeleton } = error;
    const tables = skeleton.sheets.flatMap(({ name, use, tables: stated = [] }) => [
      `${numberOf(name)}: ${use}`,
      ...stated.map(
        (table) =>
          `  most like a plan’s: row ${table.headerRow}, ${Object.entries(table.columns ?? {})
            .flatMap(([field, column]) => (column === null ? [] : [`${field} ${column.column}`]))
            .join(', ')}`,
      ),
    ]);
    return { lines: ['no plan was found', ...tables], report: null, skeleton };
  }
}

function linesOf(report: PlanReport, numberOf: (name: string) => string): string[] {
  const { sheets, tables, areas, total, questions } = report;
  return [
    ...sheets.map(
      ({ name, read, rowsRead, rowsSetAside }) =>
        `${numberOf(name)}: ${read ? `read, ${rowsRead} rows, ${rowsSetAside} set aside` : 'left alone'}`,
    ),
    ...tables.map((table) => tableLine(table, numberOf(table.sheet))),
    `${areas.length} areas, ${total.actions.length} actions`,
    ...[...areas, total].map((area, index) => {
      const { actions, progress, impact, finished, left, overdue, dueSoon } = area;
      const counts = [progress, impact].map((ratings) => Object.values(ratings).join(' ')).join(' | ');
      return `${index === areas.length ? 'in all' : `area ${index + 1}`}: ${actions.length} actions, rated ${counts}, ${finished} finished, ${left} left, ${overdue ?? '–'} overdue, ${dueSoon ?? '–'} due soon`;
    }),
    ...questions.map(({ about, sheet, cells }) => `asked about ${about}: ${numberOf(sheet)}, ${cells}`),
  ];
}

function tableLine(
  { headerRow, understood, leftAlone, areaSource, body, setAside }: PlanTable,
  sheet: string,
): string {
  const fields = understood.map(({ field, column }) => `${field} ${columnLetters(column)}`).join(', ');
  const others = leftAlone.map(({ column }) => columnLetters(column)).join(' ');
  const aside = setAside.map(({ row, reason }) => `${row + 1} ${reason}`).join(', ');
  return `table on ${sheet}, row ${headerRow + 1}, ${rectAddress(body)}: ${fields}; left alone: ${others || 'none'}; areas from the ${areaSource}; rows set aside: ${aside || 'none'}`;
}
