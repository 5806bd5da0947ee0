/**
 * Writes each `plan.xlsx` from the `plan.ts` next to it, and each workbook of `test/ledgers`, `test/scorecards` and `test/not-plans`
 * from its description. The expected figures are written by hand.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Style } from 'excelize-wasm';
import { must, newWorkbook, serialOf } from '../../assets/source/workbookFile';
import type { SheetWriter, WorkbookFile } from '../../assets/source/workbookFile';
import type { CellDescription, PlanDescription, SheetDescription } from './describe';

const TEXT: Style = { Alignment: { Vertical: 'top' } };
const HEAD: Style = {
  Font: { Bold: true },
  Fill: { Type: 'pattern', Pattern: 1, Color: ['E8EEF2'] },
  Alignment: { WrapText: true, Horizontal: 'center', Vertical: 'center' },
};
const TITLE: Style = { Font: { Bold: true, Size: 14 }, Alignment: { Vertical: 'center' } };
const DAY: Style = { CustomNumFmt: 'dd/mm/yyyy', Alignment: { Vertical: 'top' } };
const NUMBER: Style = { CustomNumFmt: '#,##0', Alignment: { Vertical: 'top' } };
const DARK = new Set(['1D70B8', '00703C', 'B3261E', '000000', '7030A0']);
const filledWith = (fill: string): Style => ({
  Font: { Color: DARK.has(fill) ? 'FFFFFF' : '0B0C0C' },
  Fill: { Type: 'pattern', Pattern: 1, Color: [fill] },
  Alignment: { Horizontal: 'center', Vertical: 'top' },
});
const symbolIn = (colour: string): Style => ({
  Font: { Color: colour },
  Alignment: { Horizontal: 'center', Vertical: 'top' },
});

async function makeWorkbook(path: string, plan: PlanDescription): Promise<void> {
  const book = await newWorkbook({
    title: plan.title,
    author: 'Fenwick Borough Council',
    stamp: '2025-09-08T09:00:00Z',
  });
  for (const sheet of plan.sheets) writeSheet(book, sheet);
  must(book.file.SetActiveSheet(0));
  book.save(path);
}

function writeSheet(book: WorkbookFile, described: SheetDescription): void {
  const { name } = described;
  const sheet = book.sheet(name);
  const widths = new Map<number, number>();
  for (const { at, rows } of described.blocks) {
    const { col, row } = must(book.excelize.CellNameToCoordinates(at));
    rows.forEach((cells, down) => {
      cells.forEach((cell, across) => {
        writeCell(
          book,
          sheet,
          must(book.excelize.CoordinatesToCellName(col + across, row + down)).cell,
          cell,
        );
        widths.set(col + across, Math.max(widths.get(col + across) ?? 0, widthOf(cell)));
      });
      if (cells.some(hasLines)) sheet.height(row + down, 48);
    });
  }
  for (const [column, width] of widths) {
    sheet.width(must(book.excelize.ColumnNumberToName(column)).col, Math.min(60, width + 3));
  }
  for (const range of described.merges ?? []) sheet.merge(range);
  for (const table of described.tables ?? []) {
    must(
      book.file.AddTable(name, {
        Range: table.range,
        Name: table.name,
        StyleName: 'TableStyleMedium2',
        ShowRowStripes: true,
      }),
    );
  }
  hideAndGroup(book, described);
}

function hideAndGroup({ file }: WorkbookFile, described: SheetDescription): void {
  const { name, filter } = described;
  for (const [first, last] of described.groupedRows ?? []) {
    for (let row = first; row <= last; row++) must(file.SetRowOutlineLevel(name, row, 1));
  }
  for (const column of described.groupedColumns ?? []) must(file.SetColOutlineLevel(name, column, 1));
  if (filter !== undefined) must(file.AutoFilter(name, filter, []));
  for (const row of described.hiddenRows ?? []) must(file.SetRowVisible(name, row, false));
  for (const column of described.hiddenColumns ?? []) must(file.SetColVisible(name, column, false));
  if (described.rightToLeft)
    must(file.SetSheetView(name, 0, { RightToLeft: true, TopLeftCell: 'A1', View: 'normal' }));
  if (described.hidden) must(file.SetSheetVisible(name, false));
}

function writeCell(book: WorkbookFile, sheet: SheetWriter, at: string, cell: CellDescription): void {
  if (cell === null) return;
  if (typeof cell === 'string') sheet.put(at, cell, TEXT);
  else if (typeof cell === 'number') sheet.put(at, cell, NUMBER);
  else if (cell.kind === 'day') sheet.put(at, serialOf(cell.date), DAY);
  else if (cell.kind === 'written')
    sheet.put(at, cell.value, { CustomNumFmt: cell.format, Alignment: { Vertical: 'top' } });
  else if (cell.kind === 'filled') sheet.put(at, cell.text || null, filledWith(cell.fill));
  else if (cell.kind === 'themed')
    sheet.put(at, cell.text || null, filledWith(book.themeColour(cell.theme, cell.tint)));
  else if (cell.kind === 'symbol') sheet.put(at, cell.text, symbolIn(cell.colour));
  else if (cell.kind === 'quoted') sheet.putQuoted(at, cell.text, TEXT);
  else if (cell.kind === 'sum') sheet.formula(at, `SUM(${cell.range})`, cell.shows, NUMBER);
  else if (cell.kind === 'formula')
    sheet.formula(at, cell.formula, cell.shows, cell.fill === undefined ? NUMBER : filledWith(cell.fill));
  else sheet.put(at, cell.text, cell.kind === 'title' ? TITLE : HEAD);
}

const textOf = (cell: CellDescription): string => {
  if (cell === null || typeof cell === 'number') return '';
  if (typeof cell === 'string') return cell;
  // A title runs on over the cells beside it.
  return 'text' in cell && cell.kind !== 'title' ? cell.text : '';
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

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

async function descriptionIn(path: string): Promise<PlanDescription> {
  const { plan } = (await import(path)) as { plan: PlanDescription };
  return plan;
}

async function makeAll(): Promise<void> {
  for (const { name } of readdirSync(pathOf('.'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    const described = pathOf(`${name}/plan.ts`);
    if (existsSync(described))
      await makeWorkbook(pathOf(`${name}/plan.xlsx`), await descriptionIn(described));
  }
  for (const folder of ['ledgers', 'scorecards']) {
    for (const file of readdirSync(pathOf(`../${folder}`)).filter((name) =>
      /^(?!describe).*\.ts$/.test(name),
    )) {
      const described = pathOf(`../${folder}/${file}`);
      await makeWorkbook(described.replace(/\.ts$/, '.xlsx'), await descriptionIn(described));
    }
  }
  for (const file of readdirSync(pathOf('../not-plans')).filter((name) => name.endsWith('.ts'))) {
    const described = pathOf(`../not-plans/${file}`);
    await makeWorkbook(described.replace(/\.ts$/, '.xlsx'), await descriptionIn(described));
  }
}

void makeAll().then(() => {
  // The WebAssembly run-time would keep the process alive.
  process.exit(0);
});
