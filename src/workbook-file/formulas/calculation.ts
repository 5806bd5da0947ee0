import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { MAX_COLUMNS, type Area } from '../model/area';
import { formatAddress } from '../model/address';
import type { Book } from '../model/book';
import { CellError, type CellValue } from '../model/cell';
import { cellKey, type Sheet } from '../model/sheet';
import { conditionalFunctions } from './conditionalFunctions';
import { referencesOf, usedPart, withPlainErrors, type Reference } from './references';

/** Types of a cell in the library: a value, and a formula. */
const VALUE = 3;
const FORMULA = 6;
/** Kind of a number in the library. */
const NUMBER = 1;
/** Ranges of at least this many cells are turned into the library's form once, not once for each formula. */
const LARGE = 200;
/** The library forgets the first of more formulas than this, and counts them as 0. */
const MOST_FORMULAS = 10_000;

/** The library's form of a value. */
function outgoing(value: CellValue): unknown {
  return value instanceof CellError ? { error: value.code } : value;
}

function incoming(result: unknown): CellValue {
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'object' && result !== null && 'error' in result)
    return new CellError(String(result.error));
  return null;
}

/** What the formulas of one sheet read and write. */
interface Workings {
  /** Keys of cells that are read. */
  read: Set<number>;
  /** Formulas to compute, by key. */
  formulas: Map<number, string>;
}

/** Works formulas out with the library: gathers what they read, and puts their values into the sheets. */
export class Calculation {
  private readonly sheets = new Map<Sheet, Workings>();
  private readonly used = new Map<Sheet, Area | undefined>();
  /** Large ranges, by their text in formulas with the sheet written out. */
  private readonly large = new Map<string, { index: number; reference: Reference }>();
  private readonly noted = new Set<string>();
  private readonly results = new Map<Sheet, Map<number, CellValue>>();

  /** @param only the sheets whose formulas are worked out; unset, all of them */
  constructor(
    private readonly book: Book,
    private readonly only: readonly Sheet[] = book.sheets,
  ) {
    let left = MOST_FORMULAS;
    for (const sheet of only) {
      for (const key of sheet.computed) {
        const formula = sheet.cells.get(key)?.formula;
        if (formula === undefined || left-- <= 0) continue;
        this.workings(sheet).formulas.set(key, this.prepare(sheet, formula));
      }
    }
  }

  private workings(sheet: Sheet): Workings {
    const known = this.sheets.get(sheet) ?? { read: new Set(), formulas: new Map() };
    this.sheets.set(sheet, known);
    return known;
  }

  /** Notes what a formula reads, and puts large ranges of plain cells behind a number. */
  private prepare(home: Sheet, formula: string): string {
    let prepared = withPlainErrors(this.book, formula);
    for (const reference of referencesOf(this.book, home, formula)) {
      const area = usedPart(reference, this.used);
      if (!area) continue;
      this.noteRead(reference.sheet, area);
      const { rows, columns } = reference.area;
      const plain = rows * columns >= LARGE && rows < 100_000 && reference.sheet.computed.size === 0;
      if (plain && reference.text.includes('!'))
        prepared = prepared.replaceAll(reference.text, `ZRANGE(${this.numberOf(reference)})`);
    }
    return prepared;
  }

  /** Notes the cells of an area as read, each area once however many formulas read it. */
  private noteRead(sheet: Sheet, area: Area): void {
    const name = `${sheet.id} ${formatAddress(area)}`;
    if (this.noted.has(name)) return;
    this.noted.add(name);
    const { read } = this.workings(sheet);
    for (const key of sheet.keysIn(area)) read.add(key);
  }

  private numberOf(reference: Reference): number {
    const known = this.large.get(reference.text);
    if (known) return known.index;
    this.large.set(reference.text, { index: this.large.size + 1, reference });
    return this.large.size;
  }

  private sheetLike(sheet: Sheet, id: number): WorksheetLike {
    const { read, formulas } = this.sheets.get(sheet) ?? {
      read: new Set<number>(),
      formulas: new Map<number, string>(),
    };
    const rows = new Map<number, number[]>();
    for (const key of new Set([...read, ...formulas.keys()])) {
      const row = Math.floor(key / MAX_COLUMNS);
      const keys = rows.get(row);
      if (keys) keys.push(key);
      else rows.set(row, [key]);
    }
    const results = new Map<number, CellValue>();
    this.results.set(sheet, results);
    const cell = (key: number): CellLike => {
      const row = Math.floor(key / MAX_COLUMNS) + 1;
      const col = (key % MAX_COLUMNS) + 1;
      const formula = formulas.get(key);
      const value = outgoing(sheet.cells.get(key)?.value ?? null);
      if (formula === undefined) return { row, col, type: VALUE, model: {}, value, result: undefined };
      return {
        row,
        col,
        type: FORMULA,
        formula,
        model: { formula },
        value: null,
        get result() {
          return undefined;
        },
        set result(result: unknown) {
          results.set(key, incoming(result));
        },
      } as CellLike;
    };
    const eachRow = (first: unknown, second?: (row: RowLike, number: number) => void) => {
      const visit = (second ?? first) as (row: RowLike, number: number) => void;
      for (const [row, keys] of rows) {
        const eachCell = (one: unknown, two?: (cell: CellLike, number: number) => void) => {
          const visitCell = (two ?? one) as (cell: CellLike, number: number) => void;
          for (const key of keys) visitCell(cell(key), (key % MAX_COLUMNS) + 1);
        };
        visit({ hidden: sheet.rows.get(row)?.hidden ?? false, eachCell }, row + 1);
      }
    };
    const used = sheet.usedArea(true);
    return {
      id,
      name: sheet.name,
      dimensions: used
        ? {
            top: used.row + 1,
            left: used.column + 1,
            bottom: used.row + used.rows,
            right: used.column + used.columns,
          }
        : null,
      eachRow,
      findCell: (row, column) => cell(cellKey(row - 1, column - 1)),
      getCell: (row, column) => cell(cellKey(row - 1, column - 1)),
      getTables: () =>
        sheet.tables.map(({ name, area, columns, showHeaders, showTotals }) => ({
          table: {
            name,
            tl: { row: area.row + 1, col: area.column + 1 },
            columns: columns.map((column) => ({ name: column })),
            rows: Array.from({ length: area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0) }),
            headerRow: showHeaders,
            totalsRow: showTotals,
          },
        })),
    };
  }

  /** A sheet of formulas that hands each large range to {@link keep}, before anything asks for it. */
  private keeper(id: number): WorksheetLike {
    const formulas = [...this.large.values()].map(
      ({ index, reference: { text } }) => `ZKEEP(${index},${text})`,
    );
    const cell = (row: number): CellLike => {
      const formula = formulas[row - 1] ?? '';
      return { row, col: 1, type: FORMULA, formula, model: { formula }, value: null, result: undefined };
    };
    const eachRow = (first: unknown, second?: (row: RowLike, number: number) => void) => {
      const visit = (second ?? first) as (row: RowLike, number: number) => void;
      for (let row = 1; row <= formulas.length; row++) {
        const eachCell = (one: unknown, two?: (cell: CellLike, number: number) => void) =>
          ((two ?? one) as (cell: CellLike, number: number) => void)(cell(row), 1);
        visit({ eachCell }, row);
      }
    };
    return {
      id,
      name: '\u0001ranges',
      dimensions: { top: 1, left: 1, bottom: formulas.length, right: 1 },
      eachRow,
      findCell: (row) => cell(row),
      getCell: (row) => cell(row),
    };
  }

  run(): void {
    const kept = new Map<unknown, unknown>();
    const numberIn = (argument: unknown) => (argument as { value: unknown }).value;
    const sheets = this.book.sheets.map((sheet, index) => this.sheetLike(sheet, index + 2));
    const all = this.large.size ? [this.keeper(1), ...sheets] : sheets;
    const local = (scope: Sheet | undefined) =>
      scope ? { localSheetId: this.book.sheets.indexOf(scope) + all.length - sheets.length } : {};
    const workbook: WorkbookLike = {
      worksheets: all,
      getWorksheet: (key) => all.find(({ id, name }) => id === key || name === key),
      definedNames: {
        getAllEntries: () =>
          this.book.names.map(({ name, formula, scope }) => ({ name, ranges: [formula], ...local(scope) })),
        getAllNames: () => this.book.names.map(({ name, scope }) => ({ name, ...local(scope) })),
      },
      properties: { date1904: this.book.date1904 },
      userFunctions: new Map([
        ...conditionalFunctions((value) => ({ kind: NUMBER, value })),
        [
          'ZKEEP',
          {
            minArity: 2,
            maxArity: 2,
            invoke: ([index, range]: unknown[]) => (kept.set(numberIn(index), range), index),
          },
        ],
        ['ZRANGE', { minArity: 1, maxArity: 1, invoke: ([index]: unknown[]) => kept.get(numberIn(index)) }],
      ]),
    };
    calculateFormulas(workbook);
    for (const sheet of this.only) this.store(sheet, this.results.get(sheet) ?? new Map<number, CellValue>());
  }

  private store(sheet: Sheet, results: Map<number, CellValue>): void {
    for (const key of sheet.computed) {
      const cell = sheet.cells.get(key);
      if (cell?.formula === undefined) continue;
      const result = results.get(key) ?? null;
      const isKnown = results.has(key) && !(result instanceof CellError && result.code === '#NAME?');
      if (isKnown) sheet.notComputed.delete(key);
      else sheet.notComputed.add(key);
      // A formula that leads to an empty cell shows 0.
      const value = isKnown ? (result ?? 0) : (cell.value ?? new CellError('#NAME?'));
      sheet.replace(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, { ...cell, value });
    }
  }
}
