import { readFileSync } from 'node:fs';
import type { SheetChange } from '../../src/app/recheckRows';
import { recheckRows } from '../../src/app/recheckRows';
import { understandPlan } from '../../src/app/understandPlan';
import type { UnderstoodPlan } from '../../src/app/understandCells';
import type { Rect } from '../../src/core/cells/address';
import type { SheetArea, SheetCells } from '../../src/core/cells/sheetCells';
import { readableWorkbook } from '../../src/earlier-copy/readableWorkbook';
import { readWorkbook } from '../../src/workbook-file/read/readWorkbook';
import { EditedWorkbook, type FirstRead } from '../support/editedWorkbook';
import { expectSame } from '../support/expectSame';
import { samplePlan } from '../support/plans';

const day = '2025-09-08';
const planSheet = 'SEND Improvement Plan';

let first: FirstRead;
let known: UnderstoodPlan;
beforeAll(async () => {
  const file = readableWorkbook(readWorkbook(readFileSync(samplePlan), 'plan.xlsx').book);
  first = {
    cells: await file.readCells(),
    readFills: file.readFills,
    settings: await file.readSettings(),
    history: await file.readHistory(),
  };
  known = await understandPlan(new EditedWorkbook(first), day);
});

const sheetOf = (name: string) => {
  const sheet = known.cells.sheets.find((one) => one.name === name)!;
  return { ...sheet, id: sheet.id! };
};

/** The sample, which was understood before, and what is read of it from then on. */
function sample() {
  const workbook = new EditedWorkbook(first);
  const rowsRead: SheetArea[] = [];
  const looked: SheetArea[] = [];
  const readRows = workbook.readRows.bind(workbook);
  workbook.readRows = (values, fills) => {
    rowsRead.push(...values);
    looked.push(...fills);
    return readRows(values, fills);
  };
  const sheet = sheetOf(planSheet);
  return { workbook, sheet, rowsRead, looked };
}

/** The plan where one sheet is otherwise than it was read. */
const knownWith = (name: string, otherwise: Partial<SheetCells>): UnderstoodPlan => ({
  ...known,
  cells: {
    ...known.cells,
    sheets: known.cells.sheets.map((one) => (one.name === name ? { ...one, ...otherwise } : one)),
  },
});

type Place = (sheet: SheetCells) => Rect;
const lastRow = ({ row, values }: SheetCells) => row + values.length - 1;
const lastColumn = ({ column, values }: SheetCells) => column + values[0]!.length - 1;

describe('only the rows that were touched are read', () => {
  test.each<[string, Place]>([
    ['the first cell in use', ({ row, column }) => ({ row, column, rows: 1, columns: 1 })],
    ['the last column', (at) => ({ row: lastRow(at), column: lastColumn(at), rows: 1, columns: 1 })],
    [
      'whole rows of the sheet',
      (at) => ({ row: 20, column: at.column, rows: 3, columns: at.values[0]!.length }),
    ],
    ['the row under the last', (at) => ({ row: lastRow(at) + 1, column: at.column, rows: 1, columns: 1 })],
    ['2,000 rows', ({ row, column }) => ({ row, column, rows: 2000, columns: 1 })],
  ])('after an edit of %s, in all of their columns', async (_, place) => {
    const { workbook, sheet, rowsRead } = sample();
    const area = place(sheet);
    const again = await recheckRows(workbook, known, [{ sheetId: sheet.id, area }]);
    expect(workbook.wholeReads).toBe(0);
    expect(rowsRead).toEqual([
      {
        sheet: planSheet,
        area: {
          row: area.row,
          rows: area.rows,
          column: sheet.column,
          columns: sheet.values[0]!.length,
        },
      },
    ]);
    expectSame(again.report, known.report);
  });

  test('of each edit, and nothing of a sheet of ours', async () => {
    const { workbook, sheet, rowsRead } = sample();
    const ours = sheetOf('Glossary');
    const change = (id: string, row: number): SheetChange => ({
      sheetId: id,
      area: { row, column: sheet.column, rows: 1, columns: 1 },
    });
    const withOurs = knownWith(ours.name, { ours: true });
    await recheckRows(workbook, withOurs, [change(sheet.id, 20), change(ours.id, 2), change(sheet.id, 30)]);
    expect(rowsRead.map(({ sheet: name, area }) => [name, area.row])).toEqual([
      [planSheet, 20],
      [planSheet, 30],
    ]);
    rowsRead.length = 0;
    expect(await recheckRows(workbook, withOurs, [change(ours.id, 2)])).toBe(withOurs);
    expect(await recheckRows(workbook, withOurs, [])).toBe(withOurs);
    expect([rowsRead, workbook.wholeReads]).toEqual([[], 0]);
  });
});

test('colours are looked at in the rows that were touched, and in no others', async () => {
  const { workbook, sheet, looked } = sample();
  const rows = { row: 20, rows: 3 };
  const area = { ...rows, column: sheet.column, columns: 1 };
  await recheckRows(workbook, known, [{ sheetId: sheet.id, area }]);
  expect(looked.length).toBeGreaterThan(0);
  for (const { sheet: name, area: at } of looked)
    expect({ name, ...at }).toMatchObject({ name: planSheet, ...rows });
});

describe('all is read again', () => {
  test.each<[string, (sheet: SheetCells) => Rect | null]>([
    ['where rows may have moved', () => null],
    ['beside the columns in use', (at) => ({ row: 20, column: lastColumn(at) + 1, rows: 1, columns: 1 })],
    ['across their end', (at) => ({ row: 20, column: lastColumn(at), rows: 1, columns: 2 })],
    ['of more rows than are read as fast', (at) => ({ row: 20, column: at.column, rows: 2001, columns: 1 })],
  ])('after an edit %s', async (_, place) => {
    const { workbook, sheet, rowsRead } = sample();
    const again = await recheckRows(workbook, known, [{ sheetId: sheet.id, area: place(sheet) }]);
    expect([rowsRead, workbook.wholeReads]).toEqual([[], 1]);
    expectSame(again.report, known.report);
  });

  test.each<[string, Partial<SheetCells>, Rect]>([
    ['above the cells in use', { row: 5 }, { row: 4, column: 0, rows: 1, columns: 1 }],
    ['left of them', { column: 2 }, { row: 20, column: 1, rows: 1, columns: 1 }],
    ['on a blank sheet', { values: [] }, { row: 0, column: 0, rows: 1, columns: 0 }],
    ['on a hidden sheet', { hidden: true }, { row: 20, column: 0, rows: 1, columns: 1 }],
    ['on a copy of a paper', { copyOf: 'checks' }, { row: 20, column: 0, rows: 1, columns: 1 }],
  ])('after an edit %s', async (_, otherwise, area) => {
    const { workbook, sheet, rowsRead } = sample();
    await recheckRows(workbook, knownWith(planSheet, otherwise), [{ sheetId: sheet.id, area }]);
    expect([rowsRead, workbook.wholeReads]).toEqual([[], 1]);
  });

  test('after an edit of a sheet that nobody has read, whatever else was edited', async () => {
    const { workbook, sheet } = sample();
    const area = { row: 20, column: sheet.column, rows: 1, columns: 1 };
    await recheckRows(workbook, known, [
      { sheetId: sheet.id, area },
      { sheetId: 'new', area },
    ]);
    expect(workbook.wholeReads).toBe(1);
  });

  test('where the workbook cannot say what its rows hold', async () => {
    const { workbook, sheet } = sample();
    workbook.readRows = () => Promise.resolve(null as never);
    const area = { row: 20, column: sheet.column, rows: 1, columns: 1 };
    const again = await recheckRows(workbook, known, [{ sheetId: sheet.id, area }]);
    expect(workbook.wholeReads).toBe(1);
    expectSame(again.report, known.report);
  });

  test('where a heading that the plan was read by is another', async () => {
    const { workbook, sheet } = sample();
    const headings = sheet.values.findIndex((cells) => cells.some((cell) => /progress/i.test(String(cell))));
    const at = sheet.values[headings]!.findIndex((cell) => /progress/i.test(String(cell)));
    const change = workbook.type(planSheet, sheet.row + headings, sheet.column + at, [['Notes']]);
    const again = await recheckRows(workbook, known, [change]);
    expect(workbook.wholeReads).toBe(0);
    expect(again.report.mapping).not.toEqual(known.report.mapping);
    expectSame(again.report, (await understandPlan(workbook, day)).report);
  });
});
