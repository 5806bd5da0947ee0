import { CellError, type Cell, type CellValue } from '../model/cell';
import { parseAddress } from '../model/address';
import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { shiftFormula } from '../model/shiftFormula';
import { cellKey, type Sheet } from '../model/sheet';
import { shownFormula } from '../save/storedFormula';
import { cellText } from './cellText';
import { quickRows, type RowReader } from './quickRows';
import { tooLarge } from './readingPart';
import { streamXml, type XmlEvents } from './streamXml';

const A = 65;
const Z = 90;
/** From a capital letter to the small one. */
const SMALL = 32;
const ZERO = 48;

/**
 * Row and column of a cell's address, without the cost of a regular expression.
 * @throws Error where there is no such cell on a worksheet
 */
function place(address: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (let code = address.charCodeAt(0); code >= A; code = address.charCodeAt(++at)) {
    const letter = code > Z ? code - SMALL : code;
    if (letter > Z || at > 2) throw new Error(`There is no cell ${address}.`);
    column = column * 26 + letter - A + 1;
  }
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - ZERO;
    row = digit >= 0 && digit <= 9 ? row * 10 + digit : Number.NaN;
  }
  if (!(column > 0 && column <= MAX_COLUMNS && row > 0 && row <= MAX_ROWS))
    throw new Error(`There is no cell ${address}.`);
  return { row: row - 1, column: column - 1 };
}

/** ISO 8601 text of a `t="d"` cell as a serial number; strict files may hold them. */
function serialOf(text: string, date1904: boolean): number | string {
  const milliseconds = Date.parse(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text);
  if (Number.isNaN(milliseconds)) return text;
  return milliseconds / 86_400_000 + (date1904 ? 24_107 : 25_569);
}

/** A number of the file; what is none is kept as its text, to be seen and judged like any other cell. */
function numberOf(text: string): CellValue {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** @throws Error where the cell points at a shared string that is not there */
function sharedString(text: string, strings: readonly string[]): string {
  const string = strings[Number(text)];
  if (string === undefined) throw new Error(`There is no shared string ${text}.`);
  return string;
}

function valueOf(type: string, text: string, strings: readonly string[], date1904: boolean): CellValue {
  switch (type) {
    case 's':
      return text === '' ? null : sharedString(text, strings);
    case 'str':
    case 'inlineStr':
      return cellText(text);
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return new CellError(text);
    case 'd':
      return serialOf(text, date1904);
    default:
      return numberOf(text);
  }
}

/** What a formula shows until it is worked out, where the program that saved the file kept no result: it is not blank. */
const noResult = new CellError('#N/A');

/** What makes a formula one of several cells, where it is one. */
function arrayOf(attributes: Record<string, string>, mark: string | undefined): Pick<Cell, 'array'> {
  const area = attributes['t'] === 'array' ? parseAddress(attributes['ref'] ?? '') : undefined;
  return area
    ? { array: { rows: area.rows, columns: area.columns, ...(mark !== undefined && { mark }) } }
    : {};
}

interface SharedFormula {
  text: string;
  row: number;
  column: number;
}

/**
 * Reads `sheetData` into the sheet: cells with cached values, formulas written out, rows that are not plain.
 * @param room how many cells there may be
 * @param onProgress is told the share that is read, from 0 to 1
 */
export function readCells(
  sheet: Sheet,
  data: string,
  strings: readonly string[],
  date1904: boolean,
  room: number,
  onProgress: (done: number) => void,
): void {
  try {
    if (quickRows(data, rowReader(sheet, strings, date1904, room), onProgress)) return;
  } catch {
    // What is wrong with the sheet is told below, where each element has its own event.
  }
  sheet.cells.clear();
  sheet.rows.clear();
  sheet.computed.clear();
  sheet.notComputed.clear();
  streamXml(data, cellEvents(sheet, strings, date1904, room), onProgress);
}

/** Reads rows of which most are written as usual; shared formulas reach from one of the others to the next. */
function rowReader(sheet: Sheet, strings: readonly string[], date1904: boolean, room: number): RowReader {
  const events = cellEvents(sheet, strings, date1904, room);
  return {
    row: (attributes) => events.open('row', attributes),
    cell: (address, type, style, text) => {
      const { row, column } = place(address);
      const value = text === undefined ? null : valueOf(type, text, strings, date1904);
      sheet.cells.set(cellKey(row, column), { value, style });
      if (sheet.cells.size > room) throw tooLarge();
    },
    other: (xml) => streamXml(xml, events),
  };
}

/** What the elements of `sheetData` do to the sheet. */
function cellEvents(sheet: Sheet, strings: readonly string[], date1904: boolean, room: number): XmlEvents {
  const shared = new Map<string, SharedFormula>();
  let [row, column] = [-1, -1];
  let type = 'n';
  let style = 0;
  let value = '';
  let hasValue = false;
  let mark: string | undefined;
  let formula: string | undefined;
  let attributes: Record<string, string> = {};
  let into: 'value' | 'formula' | undefined;
  let phonetic = 0;

  const formulaOf = (): string | undefined => {
    const index = attributes['si'];
    if (formula === undefined) return undefined;
    if (attributes['t'] !== 'shared' || index === undefined) return formula === '' ? undefined : formula;
    if (formula !== '') {
      shared.set(index, { text: formula, row, column });
      return formula;
    }
    const master = shared.get(index);
    return master && shiftFormula(master.text, row - master.row, column - master.column);
  };

  return {
    open(local, found) {
      if (local === 'c') {
        const address = found['r'];
        if (address) ({ row, column } = place(address));
        else if (++column >= MAX_COLUMNS || row < 0) throw new Error('A cell is beyond the last column.');
        type = found['t'] ?? 'n';
        style = Number(found['s'] ?? 0);
        mark = found['cm'];
        value = '';
        hasValue = false;
        formula = undefined;
        attributes = {};
      } else if (local === 'v') {
        into = 'value';
        hasValue = true;
      } else if (local === 't') {
        if (phonetic === 0) into = 'value';
        hasValue = true;
      } else if (local === 'f') {
        into = 'formula';
        formula = '';
        attributes = found;
      } else if (local === 'rPh') {
        phonetic++;
      } else if (local === 'row') {
        row = found['r'] ? Number(found['r']) - 1 : row + 1;
        if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS)) throw new Error('There is no such row.');
        column = -1;
        readRow(sheet, row, found);
      }
    },
    close(local) {
      if (local === 'c') {
        const text = formulaOf();
        const read = hasValue ? valueOf(type, value, strings, date1904) : null;
        const key = cellKey(row, column);
        const cell: Cell =
          text === undefined
            ? { value: read, style }
            : { value: read ?? noResult, formula: shownFormula(text), style, ...arrayOf(attributes, mark) };
        sheet.cells.set(key, cell);
        if (cell.value === noResult) {
          sheet.computed.add(key);
          sheet.notComputed.add(key);
        }
        if (sheet.cells.size > room) throw tooLarge();
      } else if (local === 'v' || local === 't' || local === 'f') {
        into = undefined;
      } else if (local === 'rPh') {
        phonetic--;
      }
    },
    text(part) {
      if (into === 'value') value += part;
      else if (into === 'formula') formula = (formula ?? '') + part;
    },
  };
}

function readRow(sheet: Sheet, row: number, attributes: Record<string, string>): void {
  const hidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
  const custom = attributes['customFormat'] === '1' || attributes['customFormat'] === 'true';
  const height = attributes['ht'] === undefined ? undefined : Number(attributes['ht']);
  if (!hidden && !custom && height === undefined) return;
  sheet.rows.set(row, {
    ...(height !== undefined && { height }),
    ...(hidden && { hidden }),
    ...(custom && { style: Number(attributes['s'] ?? 0) }),
  });
}
