/** The words in which the test workbooks are described; `make.ts` turns a description into a file. */

export type CellDescription =
  | string
  | number
  | null
  | { kind: 'day'; date: string }
  | { kind: 'filled'; fill: string; text: string }
  | { kind: 'quoted'; text: string }
  | { kind: 'sum'; range: string; shows: number }
  | { kind: 'head'; text: string };

export interface SheetDescription {
  name: string;
  /** Rows of cells, each block placed with its first cell at `at`. */
  blocks: { at: string; rows: CellDescription[][] }[];
  merges?: string[];
  table?: { range: string; name: string };
  hidden?: true;
}

export interface PlanDescription {
  title: string;
  sheets: SheetDescription[];
}

/** A real date, from `YYYY-MM-DD`. */
export const day = (date: string): CellDescription => ({ kind: 'day', date });
/** A cell with a fill (six hexadecimal digits) and perhaps a word. */
export const filled = (fill: string, text = ''): CellDescription => ({ kind: 'filled', fill, text });
/** Text kept as text with a leading apostrophe. */
export const quoted = (text: string): CellDescription => ({ kind: 'quoted', text });
/** A SUM over `range`, with the value that Excel would show. */
export const sum = (range: string, shows: number): CellDescription => ({ kind: 'sum', range, shows });
export const heads = (...texts: (string | null)[]): CellDescription[] =>
  texts.map((text) => (text === null ? null : { kind: 'head', text }));

/** The fills which Excel's own palette calls standard. */
export const STANDARD = { blue: '0070C0', green: '00B050', amber: 'FFC000', red: 'FF0000' };

export const blue = (word = 'Blue') => filled('1D70B8', word);
export const green = (word = 'Green') => filled('00703C', word);
export const amber = (word = 'Amber') => filled('FFBF47', word);
export const red = (word = 'Red') => filled('B3261E', word);
