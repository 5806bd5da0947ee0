import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/core/cells/address';
import { parseIsoDate } from '../../src/core/cells/serialDate';
import type { CellDescription } from '../plans/describe';
import { emptyParts } from './emptyWorkbook';

/**
 * A workbook of one sheet, from rows of cells from A1: their values without any look. It is for sheets of so
 * many rows that the maker of the test plans takes too long.
 */
export function plainWorkbook(sheet: string, rows: readonly (readonly CellDescription[])[]): Uint8Array {
  const cells = rows.map((row, down) => `<row r="${down + 1}">${row.map((cell, across) => cellXml(cell, `${columnLetters(across)}${down + 1}`)).join('')}</row>`); // prettier-ignore
  const parts: Record<string, string> = {
    ...emptyParts,
    'xl/workbook.xml': emptyParts['xl/workbook.xml'].replace('"Sheet1"', `"${escapeXml(sheet)}"`),
    'xl/worksheets/sheet1.xml': emptyParts['xl/worksheets/sheet1.xml'].replace('<sheetData/>', `<sheetData>${cells.join('')}</sheetData>`), // prettier-ignore
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    level: 1,
  });
}

function cellXml(cell: CellDescription, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textXml(cell, at);
  if (cell.kind === 'day') return `<c r="${at}"><v>${parseIsoDate(cell.date) ?? ''}</v></c>`;
  if ('text' in cell) return textXml(cell.text, at);
  throw new Error(`A plain workbook has no ${cell.kind} at ${at}`);
}

const textXml = (text: string, at: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'); // prettier-ignore
