/** What reads the rows of a sheet, whoever finds their ends. */
export interface RowReader {
  /** A row begins. @throws Error where there is no such row */
  readonly row: (attributes: Record<string, string>) => void;
  /** A cell without a formula; its text is undefined where it has none. @throws Error where there is no such cell */
  readonly cell: (address: string, type: string, style: number, text: string | undefined) => void;
  /** A row as it stands in the file, of which something is written in a way that is not usual. */
  readonly other: (xml: string) => void;
}

/** Nothing that XML writes, or reads, as something else, or refuses. */
const TEXT = String.raw`[^<>&\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]*`;

/** The beginning of a row; its last group is there where that is all of it. */
const ROW = /<row((?: [A-Za-z0-9:]+="[^"<>&\r\n\t]*")*)(\/)?>/y;
const ATTRIBUTE = / ([A-Za-z0-9:]+)="([^"]*)"/g;

/** A cell as Excel and the libraries write it: its address, style and type in this order, and a value or a text of its own. */
const CELL = new RegExp(
  '<c r="([A-Z]{1,3}[0-9]{1,7})"(?: s="([0-9]{1,6})")?(?: t="(n|s|b|e|str|inlineStr)")?' +
    `(?:/>|>(?:<v>(${TEXT})</v>|<is><t(?: xml:space="preserve")?>(${TEXT})</t></is>)?</c>)`,
  'y',
);

const START = '<sheetData>';
const END = '</sheetData>';
const ROW_END = '</row>';

/**
 * Reads `sheetData` without a parser, cell by cell in the words in which programs write nearly all of them; a row with
 * anything else in it is handed over as it is. A third of the time of events for every element.
 * @param onProgress is told the share that is read, from 0 to 1
 * @returns false where something between the rows is unusual: then nothing that was read counts
 */
export function quickRows(data: string, reader: RowReader, onProgress: (done: number) => void): boolean {
  if (!data.startsWith(START) || !data.endsWith(END)) return false;
  const last = data.length - END.length;
  let at = START.length;
  let told = at;
  while (at < last) {
    ROW.lastIndex = at;
    const row = ROW.exec(data);
    if (row === null) return false;
    const attributes = attributesOf(row[1] ?? '');
    if (attributes?.['r'] === undefined) return false;
    reader.row(attributes);
    const start = at;
    at = ROW.lastIndex;
    if (row[2] === undefined) at = rowEnd(data, start, at, reader);
    if (at < 0) return false;
    if (at - told > betweenTold) onProgress((told = at) / data.length);
  }
  return at === last;
}

/** Letters that are read from one telling of the progress to the next. */
const betweenTold = 1 << 18;

/** Reads the cells of a row. @returns where it ends; -1 where it does not */
function rowEnd(data: string, start: number, first: number, { cell, other }: RowReader): number {
  let at = first;
  CELL.lastIndex = at;
  for (let found = CELL.exec(data); found !== null; found = CELL.exec(data)) {
    const [, address = '', style, type = 'n', value, text] = found;
    cell(address, type, style === undefined ? 0 : Number(style), value ?? text);
    at = CELL.lastIndex;
  }
  if (data.startsWith(ROW_END, at)) return at + ROW_END.length;
  const end = data.indexOf(ROW_END, at);
  if (end < 0) return -1;
  other(data.slice(start, end + ROW_END.length));
  return end + ROW_END.length;
}

/** The attributes of a tag by their names; null where one of them stands twice. */
function attributesOf(text: string): Record<string, string> | null {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) return null;
    attributes[name] = value;
  }
  return attributes;
}
