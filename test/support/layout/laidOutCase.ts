import { join } from 'node:path';
import { understandPlan } from '../../../src/app/understandPlan';
import type { ReadableWorkbook } from '../../../src/app/workbook';
import { rollupJson } from '../../../src/cli/rollupJson';
import type { Rect } from '../../../src/core/cells/address';
import type { AreaFills, ColourArea, SheetCells, WorkbookCells } from '../../../src/core/cells/sheetCells';
import type { PlanDescription } from '../../plans/describe';
import { withoutWords, type Expected, type PlanCase } from '../plans';
import { openPlan } from '../standIn';
import { blankCell, type LaidOutSheet } from './laidOutSheet';
import { parseAddress } from './parseAddress';
import { tableFacts, type TableFacts } from './tableFacts';

/** A case of the corpus, read once, whose sheets can be rearranged and read again without Excel. */
export interface LaidOutCase {
  readonly name: string;
  readonly cells: WorkbookCells;
  readonly sheets: readonly LaidOutSheet[];
  readonly tables: readonly TableFacts[];
  readonly expected: Expected;
}

/** Swatches of a key may stand beside the used cells. */
const margin = 2;

/** The sample plan is not described in the words of the others. */
const sampleTable: TableFacts = {
  sheet: 'SEND Improvement Plan',
  area: parseAddress('A8:O70'),
  headerRows: 2,
  headingRows: [7, 8],
};

export async function layOut({ name, bytes, expected }: PlanCase): Promise<LaidOutCase> {
  const plan = await openPlan(bytes);
  const { cells, fills } = await plan.inWorkbook(async (workbook) => {
    const read = await workbook.readCells();
    return { cells: read, fills: await workbook.readFills(read.sheets.flatMap(areaWithMargin)) };
  });
  plan.standIn.close();
  const read = new Set(expected.sheets.filter((sheet) => sheet.read).map((sheet) => sheet.name));
  return {
    name,
    cells,
    sheets: cells.sheets.map((sheet) => laidOut(sheet, fills)),
    tables: name === 'sample-plan' ? [sampleTable] : tableFacts(name, await descriptionOf(name), read),
    expected,
  };
}

async function descriptionOf(name: string): Promise<PlanDescription> {
  const { plan } = (await import(join(__dirname, '../../plans', name, 'plan'))) as { plan: PlanDescription };
  return plan;
}

function areaWithMargin(sheet: SheetCells): ColourArea[] {
  if (sheet.values.length === 0) return [];
  const left = Math.max(0, sheet.column - margin);
  const columns = sheet.column - left + (sheet.values[0]?.length ?? 0) + margin;
  return [
    {
      sheet: sheet.name,
      area: { row: sheet.row, column: left, rows: sheet.values.length, columns },
      fonts: true,
    },
  ];
}

function laidOut(sheet: SheetCells, fills: readonly AreaFills[]): LaidOutSheet {
  const { name, hidden, ours, row, merges, tables } = sheet;
  const found = fills.find((area) => area.sheet === name);
  const column = found?.area.column ?? sheet.column;
  const cells = (found?.colours ?? []).map((colours, down) =>
    colours.map((fill, across) => ({
      value: sheet.values[down]?.[across - (sheet.column - column)] ?? '',
      fill,
      font: found?.fonts?.[down]?.[across] ?? blankCell.font,
    })),
  );
  return { name, hidden, ours, row, column, cells, merges, tables };
}

/** What the public JSON says of rearranged sheets: the figures, the key, and how often each issue is found. */
export async function figuresOf(from: LaidOutCase, sheets: readonly LaidOutSheet[]): Promise<unknown> {
  const { report } = await understandPlan(inMemory(from, sheets), from.expected.asAt);
  return figures(JSON.parse(rollupJson(report)) as Expected);
}

/** What {@link figuresOf} is to give, however the sheets are rearranged. */
export const expectedFigures = (from: LaidOutCase): unknown => figures(from.expected);

function figures(contract: Expected): unknown {
  const { ratingKey, areas, total, issues } = withoutWords(contract) as Omit<Expected, 'issues'> & {
    issues: string[];
  };
  return { ratingKey, areas, total, issues: issues.map((issue) => issue.split(' ').pop()).sort() };
}

/** Rearranged sheets behind the port that the use cases read from. */
function inMemory({ cells }: LaidOutCase, sheets: readonly LaidOutSheet[]): ReadableWorkbook {
  const grid = (name: string, area: Rect, part: 'fill' | 'font'): string[][] => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) => {
        const line = sheet?.cells[area.row + down - sheet.row];
        return (line?.[area.column + across - (sheet?.column ?? 0)] ?? blankCell)[part];
      }),
    );
  };
  return {
    readCells: () => Promise.resolve({ ...cells, sheets: sheets.map(cellsOf) }),
    readFills: (areas) =>
      Promise.resolve(
        areas.map(({ sheet, area, fonts }) => ({
          sheet,
          area,
          colours: grid(sheet, area, 'fill'),
          ...(fonts && { fonts: grid(sheet, area, 'font') }),
        })),
      ),
    readSettings: () => Promise.resolve(new Map()),
    readHistory: () => Promise.resolve(null),
  };
}

/** As Excel gives a sheet: its used cells, without blank rows and columns around them. */
function cellsOf({ cells, ...sheet }: LaidOutSheet): SheetCells {
  const filledRows = cells.flatMap((line, index) => (line.some(({ value }) => value !== '') ? [index] : []));
  const [top = 0] = filledRows;
  const bottom = filledRows[filledRows.length - 1] ?? -1;
  const used = cells.slice(top, bottom + 1);
  const filledColumns = used.flatMap((line) =>
    line.flatMap(({ value }, index) => (value === '' ? [] : [index])),
  );
  const left = Math.min(...filledColumns);
  const right = Math.max(...filledColumns);
  if (bottom < 0) return { ...sheet, row: 0, column: 0, values: [] };
  return {
    ...sheet,
    row: sheet.row + top,
    column: sheet.column + left,
    values: used.map((line) => line.slice(left, right + 1).map(({ value }) => value)),
  };
}
