import type { RatingState } from '../../plan/values/rating';
import type { CellContent, ChartModel, LineLook, SummarySheetKey } from '../sheet/sheetModel';
import type { ColumnKind } from './columnKind';

/** A part of a paper: what stands in it, and never where. */
export type Block =
  | SectionBlock
  | TextBlock
  | RatedBlock
  | TilesBlock
  | TableBlock
  | ChartBlock
  | BesideBlock
  | LinksBlock
  | GuideBlock
  | PageBlock
  | NotPrintedBlock
  | TogetherBlock
  | LineChartsBlock;

/** A section's title, with a rule under it and a few words at its right end. */
interface SectionBlock {
  readonly kind: 'section';
  readonly title: string;
  readonly aside?: string;
  /** A part of a paper that could stand alone, under larger letters. */
  readonly isLarge?: true;
}

/** A paragraph over the full width. */
interface TextBlock {
  readonly kind: 'text';
  readonly look: 'message' | 'caption' | 'quiet' | 'plain';
  readonly text: string;
}

/** A rating's word on its colour, and beside it why. */
interface RatedBlock {
  readonly kind: 'rated';
  readonly rating: string;
  readonly text: string;
}

/** Tables side by side, each from a column of the sheet on, and words in the columns between. */
interface BesideBlock {
  readonly kind: 'beside';
  readonly tables: readonly { readonly from: number; readonly table: TableBlock }[];
  readonly words: { readonly from: number; readonly span: number; readonly lines: readonly string[] };
}

/** A sentence under or above what it is about. */
export const caption = (text: string): Block => ({ kind: 'text', look: 'caption', text });

/** Large figures side by side, each with the words under it. */
interface TilesBlock {
  readonly kind: 'tiles';
  readonly tiles: readonly Tile[];
}

export interface Tile {
  /** Columns of the sheet that it takes. */
  readonly span: number;
  readonly figure: Known;
  readonly label: Known;
  readonly numberFormat?: string;
}

/** A line of links to other papers. */
interface LinksBlock {
  readonly kind: 'links';
  readonly lead: string;
  readonly links: readonly { readonly linkTo: SummarySheetKey; readonly words: string }[];
}

/** Says, right under a table, that its shaded cells are for officers to type in; beside it what else is to be said. */
interface GuideBlock {
  readonly kind: 'guide';
  readonly beside?: string;
}

/** What follows stands on a new page. */
interface PageBlock {
  readonly kind: 'page';
}

/** What follows is for the screen only: forms to fill in and what readers of paper have no use for. */
interface NotPrintedBlock {
  readonly kind: 'not printed';
}

/** Stands on one page where it fits on one. */
interface TogetherBlock {
  readonly kind: 'together';
  readonly blocks: readonly Block[];
}

/** Line charts beside each other, from the first column on. */
interface LineChartsBlock {
  readonly kind: 'lineCharts';
  /** How high they are, in points. */
  readonly height: number;
  readonly charts: readonly LineChart[];
}

/** Lines over rows of a table, which may stand further down: its headings after the first name the points. */
export interface LineChart {
  /** Of the chart, from one build to the next. */
  readonly name: string;
  readonly title: string;
  /** Columns of the sheet that it takes. */
  readonly span: number;
  readonly of: TableBlock;
  /** Each over a row of the table, from 0. */
  readonly lines: readonly (LineLook & { readonly name: string; readonly row: number })[];
  readonly axis: NonNullable<ChartModel['lines']>;
}

/** What a cell shows. What hangs on where another table stands is made once that is known. */
export type Content = Known | Shown;
export type Known = CellContent | Later;

/** A figure of another kind than the others of its column: a count among pounds. */
interface Shown {
  readonly as: ColumnKind;
  readonly figure: CellContent;
  /** It stands on the colour of a rating. */
  readonly tint?: RatingState;
}

interface Later {
  readonly later: (places: Places) => CellContent;
  /** What it will say, where that may need more than a line. */
  readonly words?: string;
}

/** Where the tables of a paper stand. */
export interface Places {
  /** The absolute address of a cell of a table, by its column's key; the total's row where no other is named. */
  cell: (table: TableBlock, column: string, row?: number) => string;
  /** The sheet's row of a row of a table, both from 0. */
  rowOf: (table: TableBlock, row: number) => number;
}

/** Where the cells of a table stand, for formulas in it. Addresses are absolute. */
export interface Here {
  /** The cell in the row itself, or in another: from 0, and then the total. */
  cell: (column: string, row?: number) => string;
  /** All cells of a column, without the total. */
  body: (column: string) => string;
}

/** A column of a table: its heading and what its cells hold. */
interface ColumnLook {
  readonly head: string;
  /** By which formulas name it; its heading where absent. */
  readonly key?: string;
  readonly kind: ColumnKind;
  /** Columns of the sheet that it takes; more than one only in a form, since cells of a table are never merged. */
  readonly span?: number;
  /** Its heading stands on the colour of a rating. */
  readonly tint?: RatingState;
}

/** A column, with what each of its cells shows of its row. */
export interface Column<Row> extends ColumnLook {
  readonly of: (row: Row, here: Here) => Content;
  /** What it shows in the total's row; nothing where absent. */
  readonly total?: (here: Here) => Content;
}

/** A table as it is to be laid out. Made by {@link table}. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly ((here: Here) => readonly Content[])[];
  readonly total: ((here: Here) => readonly Content[]) | null;
  readonly as: 'figures' | 'list' | 'form';
  readonly isList: boolean;
  /** A second line under each row, under headings of its own. */
  readonly under: Line | null;
  /** Has buttons to filter it by, and its headings at the top of each printed page; the last table of its paper. */
  readonly isFiltered?: true;
  /** Has its headings once, and not on each page: of a sheet of very many. */
  readonly isHeadedOnce?: boolean;
  readonly bars?: Bars;
}

interface Line {
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly ((here: Here) => readonly Content[])[];
}

/** Stacked bars that stand in an empty column of a form, one beside each row. */
export interface Bars {
  /** Of the chart, from one build to the next. */
  readonly name: string;
  readonly title: string;
  /** The column that they stand in. */
  readonly column: string;
  /** The table with the figures: its rows are those of the form. */
  readonly of: TableBlock;
  /** Its column with the names. */
  readonly names: string;
  readonly series: readonly Series[];
}

/** A column of figures in a chart, in the colour of a rating; in the one accent where it is of none. */
export interface Series {
  readonly column: string;
  readonly state?: RatingState;
  /** How the figure on each bar is written, as a number format; a whole number where absent. */
  readonly figure?: string;
  /** Bars of less have no room for their figure, which stands in the table. */
  readonly least?: number;
}

/** A chart over the figures of a table on the same paper, a bar a row. What it shows is said in words beside it. */
export interface ChartBlock {
  readonly kind: 'chart';
  /** Of the chart, from one build to the next. */
  readonly name: string;
  readonly title: string;
  /** The table with the figures. One whose headings are repeated has none. */
  readonly of: TableBlock;
  /** Its column with the names. */
  readonly names: string;
  readonly series: readonly Series[];
  /** Upright columns, for points in time, with what the tallest comes to; bars lie unless this is set. */
  readonly upright?: { readonly tallest: number };
}

interface TableSpec<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Whether a last row has the totals of the columns. */
  readonly hasTotal?: boolean;
  /**
   * `figures`: numbers in rows that stand apart. `list`: words, or more rows than a page has; its headings stand on each
   * page. `form`: words that run over several columns of the sheet.
   */
  readonly as: TableBlock['as'];
  /** Whether rows are places in an order that changes, such as the worst first, and not each a thing of its own. */
  readonly isList?: boolean;
  /** The columns of a second line under each row; of a form only. */
  readonly under?: readonly Column<Row>[];
  readonly isFiltered?: true;
  readonly isHeadedOnce?: boolean;
  readonly bars?: Bars;
}

/**
 * A table from its columns and the rows that they show.
 * @example table({ as: 'figures', rows: areas, columns: [{ head: 'Area', kind: 'name', of: ({ name }) => name }] })
 */
export function table<Row>(spec: TableSpec<Row>): TableBlock {
  const { columns, rows, hasTotal = false, as, isList = false, under, ...more } = spec;
  const lines = (of: readonly Column<Row>[]) =>
    rows.map((row) => (here: Here) => of.map((column) => column.of(row, here)));
  return {
    kind: 'table',
    columns,
    rows: lines(columns),
    total: hasTotal ? (here) => columns.map(({ total }) => total?.(here) ?? '') : null,
    as,
    isList,
    under: under === undefined ? null : { columns: under, rows: lines(under) },
    ...more,
  };
}

/** The total of a column: its sum, as a formula that must come to so much. */
export const sumOf =
  (column: string, expected: number) =>
  (here: Here): CellContent => ({ formula: `=SUM(${here.body(column)})`, expected });

/** For what hangs on no place. */
export const nowhere: Here = { cell: () => '', body: () => '' };
const marked: readonly (ColumnKind | undefined)[] = ['count', 'pounds', 'pence', 'change'];

/** Whether a figure of a table is a value and not a formula, and so carries the mark. */
export const hasValues = ({ rows, total, columns }: TableBlock): boolean =>
  [...rows, ...(total === null ? [] : [total])].some((row) =>
    row(nowhere).some((content, index) =>
      typeof content === 'object' && 'as' in content
        ? typeof content.figure === 'number'
        : typeof content === 'number' && marked.includes(columns[index]?.kind),
    ),
  );
