/** Writes each `plan.xlsx` from the `plan.ts` next to it. The expected JSON is written by hand. */
import { fileURLToPath } from 'node:url';
import type { Style } from 'excelize-wasm';
import { must, newWorkbook, serialOf } from '../../assets/source/workbookFile';
import type { SheetWriter, WorkbookFile } from '../../assets/source/workbookFile';
import { plan as colourOnly } from './colour-only/plan';
import type { CellDescription, PlanDescription, SheetDescription } from './describe';
import { plan as excelTable } from './excel-table/plan';
import { plan as messyText } from './messy-text/plan';
import { plan as threeRowHeader } from './three-row-header/plan';
import { plan as twoSheets } from './two-sheets/plan';

const PLANS: Record<string, PlanDescription> = {
  'excel-table': excelTable,
  'three-row-header': threeRowHeader,
  'colour-only': colourOnly,
  'messy-text': messyText,
  'two-sheets': twoSheets,
};

const TEXT: Style = { Alignment: { Vertical: 'top' } };
const HEAD: Style = {
  Font: { Bold: true },
  Fill: { Type: 'pattern', Pattern: 1, Color: ['E8EEF2'] },
  Alignment: { WrapText: true, Horizontal: 'center', Vertical: 'center' },
};
const DAY: Style = { CustomNumFmt: 'dd/mm/yyyy', Alignment: { Vertical: 'top' } };
const NUMBER: Style = { CustomNumFmt: '#,##0', Alignment: { Vertical: 'top' } };
const DARK = new Set(['1D70B8', '00703C', 'B3261E']);
const filledWith = (fill: string): Style => ({
  Font: { Color: DARK.has(fill) ? 'FFFFFF' : '0B0C0C' },
  Fill: { Type: 'pattern', Pattern: 1, Color: [fill] },
  Alignment: { Horizontal: 'center', Vertical: 'top' },
});

async function makePlan(folder: string, plan: PlanDescription): Promise<void> {
  const book = await newWorkbook({
    title: plan.title,
    author: 'Fenwick Borough Council',
    stamp: '2025-09-08T09:00:00Z',
  });
  for (const sheet of plan.sheets) writeSheet(book, sheet);
  must(book.file.SetActiveSheet(0));
  book.save(fileURLToPath(new URL(`${folder}/plan.xlsx`, import.meta.url)));
}

function writeSheet(book: WorkbookFile, described: SheetDescription): void {
  const { name } = described;
  const sheet = book.sheet(name);
  const widths = new Map<number, number>();
  for (const { at, rows } of described.blocks) {
    const { col, row } = must(book.excelize.CellNameToCoordinates(at));
    rows.forEach((cells, down) => {
      cells.forEach((cell, across) => {
        writeCell(sheet, must(book.excelize.CoordinatesToCellName(col + across, row + down)).cell, cell);
        widths.set(col + across, Math.max(widths.get(col + across) ?? 0, widthOf(cell)));
      });
      if (cells.some(hasLines)) sheet.height(row + down, 48);
    });
  }
  for (const [column, width] of widths) {
    sheet.width(must(book.excelize.ColumnNumberToName(column)).col, Math.min(60, width + 3));
  }
  for (const range of described.merges ?? []) sheet.merge(range);
  if (described.table) {
    const { range, name: tableName } = described.table;
    must(
      book.file.AddTable(name, {
        Range: range,
        Name: tableName,
        StyleName: 'TableStyleMedium2',
        ShowRowStripes: true,
      }),
    );
  }
  if (described.hidden) must(book.file.SetSheetVisible(name, false));
}

function writeCell(sheet: SheetWriter, at: string, cell: CellDescription): void {
  if (cell === null) return;
  if (typeof cell === 'string') sheet.put(at, cell, TEXT);
  else if (typeof cell === 'number') sheet.put(at, cell, NUMBER);
  else if (cell.kind === 'day') sheet.put(at, serialOf(cell.date), DAY);
  else if (cell.kind === 'filled') sheet.put(at, cell.text || null, filledWith(cell.fill));
  else if (cell.kind === 'quoted') sheet.putQuoted(at, cell.text, TEXT);
  else if (cell.kind === 'sum') sheet.formula(at, `SUM(${cell.range})`, cell.shows, NUMBER);
  else sheet.put(at, cell.text, HEAD);
}

const textOf = (cell: CellDescription): string => {
  if (cell === null || typeof cell === 'number') return '';
  if (typeof cell === 'string') return cell;
  return 'text' in cell ? cell.text : '';
};
const hasLines = (cell: CellDescription): boolean => textOf(cell).includes('\n');
/** In characters; no narrower than a date. */
const widthOf = (cell: CellDescription): number =>
  Math.max(
    9,
    ...textOf(cell)
      .split('\n')
      .map((line) => line.length),
  );

async function makeAll(): Promise<void> {
  for (const [folder, plan] of Object.entries(PLANS)) await makePlan(folder, plan);
}

void makeAll().then(() => {
  // The WebAssembly run-time would keep the process alive.
  process.exit(0);
});
