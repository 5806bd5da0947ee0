import { rectAddress, type Rect } from '../../src/core/cells/address';
import type { ModelCell } from '../../src/core/papers/sheet/sheetModel';
import { partsOf, rowsAsRead, rowsToWrite } from '../../src/excel/historyRows';
import { mergeAreas } from '../../src/excel/mergeAreas';
import { RequestBudget } from '../../src/excel/requestBudget';
import { writeContents } from '../../src/excel/writeContents';
import { writeFormats } from '../../src/excel/writeFormats';

/** What Excel on the web takes in one request, in bytes. */
const mostTaken = 5_000_000;

interface Write {
  readonly area: Rect;
  readonly bytes: number;
  readonly values: unknown;
}

/** A sheet that keeps what is queued on it, by request. */
function recorded() {
  const requests: Write[][] = [[]];
  const merged: string[] = [];
  const rangeAt = (row: number, column: number, rows: number, columns: number) => {
    const area = { row, column, rows, columns };
    const keep = (values: unknown) =>
      requests.at(-1)!.push({ area, values, bytes: Buffer.byteLength(JSON.stringify(values)) });
    return {
      untrack() {
        return this;
      },
      set formulas(values: unknown) {
        keep(values);
      },
      set numberFormat(values: unknown) {
        keep(values);
      },
      merge(across: boolean) {
        merged.push(`${rectAddress(area)}${across ? ' across' : ''}`);
      },
    };
  };
  const sync = () => {
    requests.push([]);
    return Promise.resolve();
  };
  return {
    requests,
    merged,
    sheet: { getRangeByIndexes: rangeAt } as unknown as Excel.Worksheet,
    budget: new RequestBudget({ sync } as unknown as Excel.RequestContext),
  };
}

const bytesIn = (request: readonly Write[]) => request.reduce((sum, { bytes }) => sum + bytes, 0);

describe('what is queued', () => {
  test('is sent before it is too much for one request, and no sooner', async () => {
    const { requests, budget } = recorded();
    const sentAfter: number[] = [];
    for (let taken = 0; taken < 6; taken++) {
      await budget.take(2_000_000);
      sentAfter.push(requests.length - 1);
    }
    expect(sentAfter).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test('may fill a request, and nothing empty is sent before what is larger than one', async () => {
    const { requests, budget } = recorded();
    await budget.take(6_000_000);
    expect(requests).toHaveLength(1);
    await budget.take(4_000_000);
    await budget.take(400_000);
    expect(requests).toHaveLength(2);
    await budget.take(1);
    expect(requests).toHaveLength(3);
  });

  test('shares a range until it is sent: Excel does not know it in the next request', async () => {
    const { sheet, budget } = recorded();
    const area = { row: 1, column: 2, rows: 3, columns: 4 };
    await budget.take(3_000_000);
    const first = budget.range(sheet, area);
    expect(budget.range(sheet, { ...area })).toBe(first);
    expect(budget.range(sheet, { ...area, rows: 2 })).not.toBe(first);
    await budget.take(3_000_000);
    expect(budget.range(sheet, area)).not.toBe(first);
  });
});

/** The cells of some writes, by address, as they were given. */
const cellsOf = (writes: readonly Write[]) =>
  writes.flatMap(({ area, values }) =>
    (values as unknown[][]).flatMap((row, index) => {
      expect(values).toHaveLength(area.rows);
      expect(row).toHaveLength(area.columns);
      return row.map((value, at) => ({ row: area.row + index, column: area.column + at, value }));
    }),
  );

describe.each([
  ['many rows of ten cells', 6_000, 10, 100],
  ['rows of one long text each', 200, 1, 30_000],
])('contents: %s', (_, rows, columns, letters) => {
  const contents = Array.from({ length: rows }, (__, row) =>
    Array.from({ length: columns }, (___, column) => `${row}/${column} ${'ł'.repeat(letters)}`),
  );

  test('each cell is written once, in its place, in few requests that Excel takes', async () => {
    const { requests, sheet, budget } = recorded();
    await writeContents(sheet, contents, budget, { row: 4, column: 2 });
    const all = requests.flat();
    expect(cellsOf(all)).toEqual(
      contents.flatMap((cells, row) =>
        cells.map((value, column) => ({ row: row + 4, column: column + 2, value })),
      ),
    );
    for (const { area, bytes } of all) {
      expect(area.rows * area.columns).toBeLessThanOrEqual(1_500);
      expect(bytes).toBeLessThan(1_001_000);
    }
    for (const request of requests) expect(bytesIn(request)).toBeLessThan(mostTaken);
    // All but the last are as good as full.
    for (const request of requests.slice(0, -1)) expect(bytesIn(request)).toBeGreaterThan(3_300_000);
  });
});

test('a grid of as many cells as one write takes is one write, and one row more is two', async () => {
  const grid = (rows: number) => Array.from({ length: rows }, (_, row) => [row, 'a', 'b']);
  const written = async (rows: number) => {
    const { requests, sheet, budget } = recorded();
    await writeContents(sheet, grid(rows), budget);
    return requests.flat().map(({ area }) => rectAddress(area));
  };
  expect(await written(0)).toEqual([]);
  expect(await written(500)).toEqual(['A1:C500']);
  expect(await written(501)).toEqual(['A1:C500', 'A501:C501']);
});

describe('number formats', () => {
  const cell = (numberFormat?: string): ModelCell => ({
    content: 1,
    style: numberFormat === undefined ? {} : { numberFormat },
  });
  const formatsOf = async (cells: readonly (readonly (ModelCell | undefined)[])[]) => {
    const { requests, sheet, budget } = recorded();
    await writeFormats(sheet, cells, budget);
    const writes = requests.flat();
    const shown = new Map<string, unknown>();
    for (const { area, values } of writes)
      for (let row = 0; row < area.rows; row++)
        for (let column = 0; column < area.columns; column++) {
          const value = Array.isArray(values) ? (values as unknown[][])[row]![column] : values;
          if (value !== null) shown.set(`${area.row + row},${area.column + column}`, value);
        }
    return { shown, writes };
  };
  const wanted = (cells: readonly (readonly (ModelCell | undefined)[])[]) =>
    new Map(
      cells.flatMap((row, at) =>
        row.flatMap((one, column): [string, string][] =>
          one?.style.numberFormat === undefined ? [] : [[`${at},${column}`, one.style.numberFormat]],
        ),
      ),
    );

  test.each<[string, (row: number, column: number) => string | undefined, number, number]>([
    ['a table of many formats', (row, column) => ['0', '0%', undefined, '@'][(row + column) % 4], 1200, 8],
    ['one column of a long list', (_, column) => (column === 6 ? '0%' : undefined), 3000, 7],
    [
      'tables far from each other',
      (row, column) => (row % 60 < 4 ? ['0', '0%'][column % 2] : undefined),
      600,
      6,
    ],
    ['a few cells', (row, column) => (row === column ? '0' : undefined), 5, 5],
  ])('of %s are each in their cell, and nowhere else', async (_, format, rows, columns) => {
    const cells = Array.from({ length: rows }, (__, row) =>
      Array.from({ length: columns }, (___, column) => cell(format(row, column))),
    );
    const { shown, writes } = await formatsOf(cells);
    expect(shown).toEqual(wanted(cells));
    for (const { area, values } of writes)
      if (Array.isArray(values)) expect(area.rows * area.columns).toBeLessThanOrEqual(1_500);
  });

  test('of a long column take one call, of a table of many one each 1,500 cells', async () => {
    const column = Array.from({ length: 3_000 }, () => [cell(), cell('0%')]);
    expect((await formatsOf(column)).writes.map(({ area }) => rectAddress(area))).toEqual(['B1:B3000']);
    const table = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 10 }, (__, at) => cell((row + at) % 2 === 0 ? '0' : '0%')),
    );
    expect((await formatsOf(table)).writes.map(({ area }) => rectAddress(area))).toEqual([
      'A1:J150',
      'A151:J300',
    ]);
  });
});

test('formats of rows with little between them share a write, in whatever order their formats come', async () => {
  const { requests, sheet, budget } = recorded();
  const row = (...formats: string[]): ModelCell[] =>
    formats.map((numberFormat) => ({ content: 1, style: { numberFormat } }));
  const cells: ModelCell[][] = Array.from({ length: 48 }, () => []);
  // Twelve rows without a format between those of the first, and thirteen before the last.
  [cells[0], cells[13], cells[20], cells[34]] = [row('0', '@'), row('0%', '@'), row('0', '@'), row('0', '@')];
  await writeFormats(sheet, cells, budget);
  expect(requests.flat().map(({ area }) => rectAddress(area))).toEqual(['A1:B21', 'A35:B35']);
});

describe('rows of the history sheet', () => {
  test('that are next to each other are written at once, in the order of the sheet', () => {
    const rows = new Map([7, 3, 4, 9, 8].map((row) => [row, [`row ${row}`, null]]));
    expect(partsOf(rows).map(({ row, values }) => [row, values.map(([text]) => text)])).toEqual([
      [3, ['row 3', 'row 4']],
      [7, ['row 7', 'row 8', 'row 9']],
    ]);
  });

  test('that are no longer used are emptied, and all get back what was read, but for cells that stay', () => {
    const change = { rows: new Map([[4, ['new', null, 3]]]), emptied: [9, 5], width: 3 };
    type Change = Parameters<typeof rowsToWrite>[0];
    const toWrite = rowsToWrite(change as unknown as Change);
    expect([...toWrite]).toEqual([
      [4, ['new', null, 3]],
      [9, ['', '', '']],
      [5, ['', '', '']],
    ]);
    const read = { row: 3, values: [['head'], ['old', 'note', 1], ['gone', '', 2]] };
    const back = rowsAsRead(change as unknown as Change, read as unknown as Parameters<typeof rowsAsRead>[1]);
    expect([...back]).toEqual([
      [4, ['old', null, 1]],
      // After the last that was read: blank.
      [9, ['', '', '']],
      [5, ['gone', '', 2]],
    ]);
  });

  test('are cut where they are many, and count what they hold as well', () => {
    const rows = new Map(Array.from({ length: 100 }, (_, row) => [row + 2, ['ł'.repeat(15_000)]]));
    const parts = partsOf(rows);
    expect(parts.map(({ values }) => values.length)).toEqual([33, 33, 33, 1]);
    expect(parts.map(({ row }) => row)).toEqual([2, 35, 68, 101]);
    for (const { bytes, values } of parts)
      expect(bytes).toBeGreaterThan(Buffer.byteLength(JSON.stringify(values)) - values.length - 2);
    const held = { row: 2, values: [...rows.values()] } as unknown as Parameters<typeof partsOf>[1];
    expect(partsOf(rows, held).map(({ values }) => values.length)).toEqual([16, 16, 16, 16, 16, 16, 4]);
  });
});

test('areas are merged in few calls: rows of the same columns at once, each for itself', () => {
  const { merged, sheet } = recorded();
  const area = (row: number, column: number, rows: number, columns: number): Rect => ({
    row,
    column,
    rows,
    columns,
  });
  mergeAreas(sheet, [
    area(3, 0, 1, 4),
    area(1, 0, 1, 4),
    area(2, 0, 1, 4),
    // A gap, another width, a block of several rows, a row right under it, and another column.
    area(5, 0, 1, 4),
    area(6, 0, 1, 3),
    area(7, 0, 2, 3),
    area(9, 0, 1, 3),
    area(1, 6, 1, 2),
    area(2, 6, 2, 2),
  ]);
  expect(merged).toEqual([
    'A2:D4 across',
    'A6:D6 across',
    'A7:C7 across',
    'A8:C9',
    'A10:C10 across',
    'G2:H2 across',
    'G3:H4',
  ]);
});
