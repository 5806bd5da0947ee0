import type { Rect } from '../../cells/address';
import type { KeptColumns } from './kept';
import type { Paper } from './pageSize';

/** How a cell looks. What is absent is the workbook's own default. Sizes in points. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  /** Underlined, as a link is. */
  readonly underline?: boolean;
  /** `#RRGGBB`. */
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** Room at the left edge, in steps of Excel's own. */
  readonly indent?: number;
  /** A thin rule under or over the cell, `#RRGGBB`. */
  readonly ruleBelow?: string;
  readonly ruleAbove?: string;
  /** A thin rule under each row of cells that look the same, `#RRGGBB`; cheaper than `ruleBelow` in long tables. */
  readonly rowRules?: string;
  /** A thin rule left of each column of cells that look the same, `#RRGGBB`. */
  readonly columnRules?: string;
  /** A dashed rule all round: the look of an invalid rating. */
  readonly dashed?: boolean;
  /** Broad lines all round and between, `#RRGGBB`: on white, white ones make a chip of each filled cell. */
  readonly parted?: string;
  readonly numberFormat?: string;
}

/** A formula over the plan or over its own sheet, and what it must come to. */
export interface LiveFigure {
  /** Begins with `=`. */
  readonly formula: string;
  readonly expected: number | string;
}

/** Words that lead to a summary sheet, under whatever name its tab has. */
export interface SheetLink {
  readonly linkTo: SummarySheetKey;
  /** From 0; its first where absent. */
  readonly row?: number;
  readonly words: string;
}

/** Words that lead to a cell of a sheet of the plan, also once rows have come or gone above it. */
export interface PlanLink {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** From 0; the row's first where absent. */
  readonly column?: number;
  readonly words: string;
}

/** What a cell holds. Text is always written as text, whatever it begins with. */
export type CellContent = string | number | LiveFigure | SheetLink | PlanLink;

export interface ModelCell {
  readonly content: CellContent;
  readonly style: CellStyle;
  /** What an officer may choose from here; anything else is refused by Excel. */
  readonly choices?: readonly string[];
}

/** A native chart of stacked bars, columns, or lines, over cells of its own sheet. */
export interface ChartModel {
  /** Identifies the chart from one build to the next. */
  readonly name: string;
  readonly title: string;
  /** Nothing but the bars is drawn: names and title stand in the cells around. */
  readonly bare?: true;
  /** Upright columns, for points in time, with what the tallest comes to; bars lie unless this is set. */
  readonly upright?: { readonly tallest: number };
  /** Lines between these on the axis, with a mark at each figure where some stand alone; a series' fill is its line's colour. */
  readonly lines?: { readonly lowest: number; readonly highest: number; readonly marks: boolean };
  /** One row or column for each bar's name. */
  readonly categories: Rect;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers. */
  readonly position: Rect;
}

interface ChartSeries {
  readonly name: string;
  readonly values: Rect;
  readonly fill: string;
  /** A line round each bar, for a fill that is as white as the page. */
  readonly outline?: string;
  readonly labelColour: string;
  /** What an earlier version called it. */
  readonly former?: string;
  /** How the figure on each bar is written. */
  readonly labelFormat: string;
  /** Of a line. */
  readonly line?: Omit<LineLook, 'colour'>;
}

/** How a line is drawn, so that it can be told from others in grey. */
export interface LineLook {
  readonly colour: string;
  /** Unbroken where absent. */
  readonly dash?: 'Dash' | 'DashDot' | 'RoundDot';
  /** How thick it is, in points; as thick as Excel has it where absent. */
  readonly weight?: number;
}

/** A summary sheet, ready to be written: everything about it, and nothing about Excel. */
export interface SheetModel {
  /** Which of our sheets it is; the same from build to build, whatever the tab is called. */
  readonly key: SummarySheetKey;
  /** The tab's name when the sheet is first made. */
  readonly name: string;
  /** In characters of the body font, from column A. */
  readonly columnWidths: readonly number[];
  /** In points; a row that is absent keeps the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Cells by row and column from A1; undefined is an empty cell. */
  readonly cells: readonly (readonly (ModelCell | undefined)[])[];
  /** Areas of text that run over several columns; never in a table. */
  readonly merges: readonly Rect[];
  readonly charts: readonly ChartModel[];
  /** Every table: its header, which is one row, and the rows that belong to it. */
  readonly tables: readonly TableModel[];
  /** Rows that are places in a list: another thing's at the next build. */
  readonly places: readonly RowRun[];
  /** Rows that hold a section's title, from 0. */
  readonly sections: readonly number[];
  /** Rows that begin a new printed page, from 0. */
  readonly pageBreaks: readonly number[];
  /** Which cells officers type in, table by table. */
  readonly kept?: readonly KeptColumns[];
  /** A table with buttons to filter it by, its header row first. */
  readonly filter?: Rect;
  /** Rows kept in view when scrolling. */
  readonly frozenRows: number;
  readonly print: PrintModel;
}

/** A table of a sheet. Its header stands right above its rows, or at the top of the sheet for several tables. */
export interface TableModel {
  readonly headerRow: number;
  readonly rows: Rect;
}

/** Rows one after another, from 0. */
export interface RowRun {
  readonly row: number;
  readonly rows: number;
}

export interface PrintModel {
  readonly paper: Paper;
  readonly orientation: 'Landscape' | 'Portrait';
  /** Pages high; 0 for as many as it takes. It is always one page wide. */
  readonly pagesTall: number;
  /** A row that is printed at the top of each later page, from 0. */
  readonly titleRow?: number;
  /** How many rows from that one are; 1 where absent. */
  readonly titleRows?: number;
  /** Rows are added to the sheet later: it is not told by how far it reaches. */
  readonly grows?: boolean;
  /** What is printed; all that is written where absent. Of an empty cell nothing is. */
  readonly area?: Rect;
  /** Margins in points. */
  readonly margin: number;
  /** Text at the foot of each page, on the left; page numbers stand on the right. */
  readonly footer: string;
  /** Text at the head of each page, on the left; absent for none. */
  readonly header?: string;
  /** The protective marking, on the right at the head and the foot of each page; absent for none. */
  readonly marking?: string;
}

/** Which of our sheets one is, as `paperWords` has them; any text, since a workbook may hold sheets of a later version. */
export type SummarySheetKey = string;
