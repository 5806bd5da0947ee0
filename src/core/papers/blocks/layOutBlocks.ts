import type { Rect } from '../../cells/address';
import type { Steps } from '../../steps';
import { columnsFor } from '../sheet/sheetFrame';
import { keptGuide } from '../sheet/kept';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent, CellStyle, ChartModel } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { linesIn } from '../sheet/textHeight';
import type { Block, ChartBlock, Places, TableBlock, Tile } from './block';
import { cellStyle, inset } from './columnKind';
import {
  address,
  barsOf,
  chartOf,
  columnOf,
  layOutTable,
  lineChartOf,
  type Standing,
  type PlacedTable,
  type Put,
} from './layOutTable';

/**
 * Lays blocks out on a sheet, one under the other, and makes the charts that stand beside them.
 * @param forSizeOnly leaves out what hangs on where other tables stand
 * @throws RangeError where a formula asks for a table that is not among the blocks
 * A step is a row of a table.
 */
export function* layOutBlocks(
  grid: SheetGrid,
  blocks: readonly Block[],
  forSizeOnly = false,
): Steps<ChartModel[]> {
  const placed = new Map<TableBlock, PlacedTable>();
  const waiting: (() => void)[] = [];
  const charts: ChartModel[] = [];
  const placeOf = (block: TableBlock): PlacedTable => {
    const place = placed.get(block);
    if (place === undefined) throw new RangeError('The table is not on this paper');
    return place;
  };
  const places: Places = {
    cell: (block, column, row) => {
      const { rows, totalRow } = placeOf(block);
      return address(row === undefined ? totalRow : (rows[row] ?? totalRow), columnOf(block, column));
    },
    rowOf: (block, row) => placeOf(block).rows[row] ?? 0,
  };
  const put: Put = (row, column, span, content, styleOf) => {
    const set = (known: CellContent) => grid.setAcross(row, column, span, known, styleOf(known));
    if (typeof content === 'object' && 'later' in content) {
      // The cell is there already, so that its row is as wide as it will be.
      grid.fill({ row, column, rows: 1, columns: span }, {});
      waiting.push(() => set(content.later(places)));
    } else set(content);
  };
  /** @param tail height of the notes that end the sheet right under it, which want rows above them on their page */
  function* lay(block: Block, tail = 0): Steps<void> {
    switch (block.kind) {
      case 'section':
        addSection(grid, block.title, block.aside, block.isLarge);
        break;
      case 'text':
        grid.addParagraph(block.text, styles[block.look]);
        break;
      case 'rated':
        addRated(grid, block.rating, block.text);
        break;
      case 'beside':
        yield* addBeside(grid, block, put, (own, place) => placed.set(own, place));
        break;
      case 'tiles':
        addTiles(grid, block.tiles, put);
        break;
      case 'links':
        addLinks(grid, block.lead, block.links);
        break;
      case 'guide':
        addKeptGuide(grid, block.beside);
        break;
      case 'page':
        grid.breakPage();
        break;
      case 'not printed':
        grid.endPrint();
        break;
      case 'lineCharts': {
        if (block.height > grid.room.left) {
          grid.breakPage();
          // Apart from the page before, which else shows the upper edge of their frames.
          grid.addRow(chartGap);
        }
        const top = grid.nextRow;
        const rows = Math.ceil(block.height / chartRow);
        for (let row = 0; row < rows; row++) grid.addRow(chartRow);
        let column = 0;
        for (const chart of block.charts) {
          const position = { row: top, column, rows, columns: chart.span };
          waiting.push(() => charts.push(lineChartOf(chart, position, placeOf)));
          column += chart.span;
        }
        break;
      }
      case 'together': {
        const height = yield* heightOf(grid, block.blocks);
        const { left, whole } = grid.room;
        if (height > left && height <= whole) grid.breakPage();
        for (const [index, own] of block.blocks.entries()) {
          const rest = block.blocks.slice(index + 1);
          const isLast = tail > 0 && rest.every(isNote);
          yield* lay(own, isLast ? tail + (yield* heightOf(grid, rest)) : 0);
        }
        break;
      }
      case 'table': {
        placed.set(block, yield* layOutTable(grid, block, put, { tail }));
        const { bars } = block;
        if (bars !== undefined) waiting.push(() => charts.push(barsOf(block, bars, placeOf)));
        break;
      }
      case 'chart': {
        const position = leaveChartRoom(grid, block);
        waiting.push(() => charts.push(chartOf(block, position, placeOf(block.of))));
      }
    }
  }
  for (const [index, block] of blocks.entries()) {
    const rest = blocks.slice(index + 1);
    yield* lay(block, rest.every(isNote) ? yield* heightOf(grid, rest) : 0);
  }
  for (const finish of forSizeOnly ? [] : waiting) {
    finish();
    yield;
  }
  return charts;
}

const isNote = ({ kind }: Block): boolean => kind === 'section' || kind === 'text' || kind === 'guide';

/** Whether blocks fit on what is left of the page that a sheet is at. */
export function* fits(grid: SheetGrid, blocks: readonly Block[]): Steps<boolean> {
  return (yield* heightOf(grid, blocks)) <= grid.room.left;
}

/** Whether blocks fit on a page of their own. */
export function* fitOnePage(grid: SheetGrid, blocks: readonly Block[]): Steps<boolean> {
  return (yield* heightOf(grid, blocks)) <= grid.room.whole;
}

/** How much of a page blocks take, in points. */
function* heightOf(grid: SheetGrid, blocks: readonly Block[]): Steps<number> {
  const trial = grid.trial();
  yield* layOutBlocks(trial, blocks, true);
  return trial.height;
}

/** Adds a section's title over the full width. */
export function addSection(grid: SheetGrid, title: string, aside = '', isLarge = false): void {
  if (!isLarge) grid.addRow(5);
  const row = grid.addRow(isLarge ? 24 : 17);
  grid.fill({ row, column: 0, rows: 1, columns: grid.widths.length }, styles.section);
  grid.set(row, 0, title, isLarge ? { ...styles.section, size: 14 } : styles.section);
  if (aside !== '') {
    const style: CellStyle = { ...styles.section, size: 10, bold: false, align: 'Right' };
    grid.set(row, grid.widths.length - 1, aside, style);
  }
  grid.sections.push(row);
}

function addTiles(grid: SheetGrid, tiles: readonly Tile[], put: Put): void {
  const row = grid.addRow(32);
  const under = grid.addRow(30);
  let column = 0;
  for (const { span, figure, label, numberFormat } of tiles) {
    const format = numberFormat === undefined ? {} : { numberFormat };
    put(row, column, span, figure, () => ({ ...styles.headline, ...format }));
    put(under, column, span, label, () => styles.headlineLabel);
    column += span;
  }
}

/** Rows that a chart covers are as high, in points. */
const chartRow = 15;
const chartGap = 3;
const chartRows = { upright: 14, head: 3.5, bar: 1.5, most: 28 };

/** Keeps rows free for a chart, over the whole width. */
function leaveChartRoom(grid: SheetGrid, { of, upright }: ChartBlock): Rect {
  const { head, bar, most } = chartRows;
  const rows =
    upright === undefined ? Math.min(most, Math.ceil(head + bar * of.rows.length)) : chartRows.upright;
  const row = grid.nextRow;
  for (let index = 0; index < rows; index++) grid.addRow(chartRow);
  return { row, column: 0, rows, columns: grid.widths.length };
}

/** Adds a rating's word on its colour, and words beside it. @param size of the letters, in points */
export function addRated(grid: SheetGrid, rating: string, text: string, size = 10): void {
  const columns = grid.widths.length - 1;
  const row = grid.addRow(Math.max(19, grid.heightFor([{ text, column: 1, columns, inset }], size)));
  grid.set(row, 0, rating, { ...cellStyle('rating', rating), size });
  grid.setText(row, 1, columns, text, { ...styles.note, size, vertical: 'Center' });
}

/** Adds links, each over as many columns as its words need, in as many lines as they need. */
function addLinks(grid: SheetGrid, lead: string, links: Extract<Block, { kind: 'links' }>['links']): void {
  let row = grid.addRow(18);
  grid.set(row, 0, lead, styles.quiet);
  let column = 1;
  for (const link of links) {
    if (column + columnsOf(grid, column, link.words) > grid.widths.length && column > 1) {
      row = grid.addRow(18);
      column = 1;
    }
    const span = Math.min(columnsOf(grid, column, link.words), grid.widths.length - column);
    grid.setAcross(row, column, span, link, { ...styles.quiet, ...styles.link, align: 'Left' });
    column += span;
  }
}

/** How many columns from one on words need to stand on one line. */
function columnsOf(grid: SheetGrid, column: number, words: string): number {
  let span = 1;
  while (linesIn(`${words}  `, widthOf(grid, column, span)) > 1) span++;
  return span;
}

/** In characters; past the last column there is any room. */
const widthOf = (grid: SheetGrid, column: number, span: number): number =>
  column + span > grid.widths.length ? Infinity : grid.widthOf(column, span);

/** What the words need of the sheet's width, in characters. */
const guideWidth = 80;

/** Adds, right under a table, what says that officers may type in it and where it ends. */
export function addKeptGuide(grid: SheetGrid, beside = ''): void {
  const columns = grid.widths.length;
  const half = beside === '' ? columns : columnsFor(grid, guideWidth);
  const row = grid.addRow(grid.heightFor([{ text: beside, column: half, columns: columns - half }]));
  grid.set(row, 0, keptGuide, { ...styles.caption, wrap: false });
  if (beside !== '') grid.setAcross(row, half, columns - half, beside, styles.caption);
}

/** Adds tables beside each other, from the same row down, with words in the columns between. */
function* addBeside(
  grid: SheetGrid,
  { tables, words }: Extract<Block, { kind: 'beside' }>,
  put: Put,
  placed: (table: TableBlock, place: PlacedTable) => void,
): Steps<void> {
  const top = grid.nextRow;
  for (const { from, table } of tables) {
    let at = top;
    const next: Standing['next'] = (height) => {
      if (at === grid.nextRow) grid.addRow(height);
      else grid.setHeight(at, Math.max(height, grid.rowHeights.get(at) ?? 0));
      return at++;
    };
    placed(table, yield* layOutTable(grid, table, put, { standing: { from, next } }));
  }
  const { from, span, lines } = words;
  const rows = grid.nextRow - top;
  let room = 0;
  for (let row = top; row < grid.nextRow; row++) room += grid.rowHeights.get(row) ?? 0;
  /** What has no room between the tables stands under them. */
  const fitting = lines.filter(
    (_, index) =>
      grid.heightFor([{ text: lines.slice(0, index + 1).join('\n'), column: from, columns: span, inset }]) <=
      room,
  );
  if (fitting.length > 0) {
    grid.setBlock({ row: top, column: from, rows, columns: span }, fitting.join('\n'), styles.note);
  }
  for (const line of lines.slice(fitting.length)) grid.addParagraph(line, styles.caption);
}
