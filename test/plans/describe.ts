/** The words in which the test workbooks are described; `make.ts` turns a description into a file. */

export type CellDescription =
  | string
  | number
  | null
  | { kind: 'day'; date: string }
  | { kind: 'filled'; fill: string; text: string }
  | { kind: 'written'; value: number; format: string }
  | { kind: 'quoted'; text: string }
  | { kind: 'sum'; range: string; shows: number }
  | { kind: 'formula'; formula: string; shows: number | string | { error: string }; fill?: string }
  | { kind: 'themed'; theme: number; tint: number; text: string }
  | { kind: 'symbol'; colour: string; text: string }
  | { kind: 'title'; text: string }
  | { kind: 'head'; text: string };

export interface SheetDescription {
  name: string;
  /** Rows of cells, each block placed with its first cell at `at`. */
  blocks: { at: string; rows: CellDescription[][] }[];
  merges?: string[];
  tables?: { range: string; name: string }[];
  /** Hidden by hand, by a filter or in a closed group: the file says the same of all three. */
  hiddenRows?: number[];
  hiddenColumns?: string[];
  /** First and last row of a group. */
  groupedRows?: [first: number, last: number][];
  groupedColumns?: string[];
  /** The range that has filter buttons. */
  filter?: string;
  rightToLeft?: true;
  hidden?: true;
}

/** A workbook to be made: a plan, or what could be taken for one. */
export interface PlanDescription {
  title: string;
  sheets: SheetDescription[];
}

/** A real date, from `YYYY-MM-DD`. */
export const day = (date: string): CellDescription => ({ kind: 'day', date });
/** A number that its cell writes in a format, such as `0%`. */
export const written = (value: number, format: string): CellDescription => ({
  kind: 'written',
  value,
  format,
});
/** A cell with a fill (six hexadecimal digits) and perhaps a word. */
export const filled = (fill: string, text = ''): CellDescription => ({ kind: 'filled', fill, text });
/** Text kept as text with a leading apostrophe. */
export const quoted = (text: string): CellDescription => ({ kind: 'quoted', text });
/** A SUM over `range`, with the value that Excel would show. */
export const sum = (range: string, shows: number): CellDescription => ({ kind: 'sum', range, shows });
/** A formula without its equals sign, with the value that Excel would show. */
export const formula = (
  text: string,
  shows: number | string | { error: string },
  fill?: string,
): CellDescription => ({ kind: 'formula', formula: text, shows, ...(fill === undefined ? {} : { fill }) });
/** A fill of the workbook's theme (4 to 9 are its accents), lightened (to 1) or darkened (to -1). */
export const themed = (theme: number, tint: number, text = ''): CellDescription => ({
  kind: 'themed',
  theme,
  tint,
  text,
});
/** A mark in a font colour. */
export const symbol = (text: string, colour: string): CellDescription => ({ kind: 'symbol', colour, text });
/** A title in large bold letters. */
export const title = (text: string): CellDescription => ({ kind: 'title', text });
/** Headings of columns; `null` leaves a cell out. */
export const heads = (...texts: (string | null)[]): CellDescription[] =>
  texts.map((text) => (text === null ? null : { kind: 'head', text }));

/** The fills which Excel's own palette calls standard. */
export const STANDARD = { blue: '0070C0', green: '00B050', amber: 'FFC000', red: 'FF0000' };

export const blue = (word = 'Blue') => filled('1D70B8', word);
export const green = (word = 'Green') => filled('00703C', word);
export const amber = (word = 'Amber') => filled('FFBF47', word);
export const red = (word = 'Red') => filled('B3261E', word);
