import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/core/cells/address';
import { parseIsoDate } from '../../src/core/cells/serialDate';
import type { CellDescription } from '../plans/describe';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet from rows of cells from A1: their values without any look. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellDescription[])[];
}

/** A workbook of sheets without any look, made at once: the maker of the test plans takes long for many rows. */
export function plainWorkbook(...sheets: readonly PlainSheet[]): Uint8Array {
  const each = (xml: (number: number, sheet: PlainSheet) => string) =>
    sheets.map((sheet, index) => xml(index + 1, sheet)).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${each((n, { name }) => `<sheet name="${escapeXml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
  };
  sheets.forEach(({ rows }, index) => {
    const data = rows.length === 0 ? '<sheetData/>' : `<sheetData>${rowsXml(rows)}</sheetData>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${main}">${data}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    level: 1,
  });
}

/** A workbook with one empty sheet: the least that is one. */
export const emptyWorkbook = (): Uint8Array => plainWorkbook({ name: 'Sheet1', rows: [] });

const rowsXml = (rows: PlainSheet['rows']): string =>
  rows
    .map(
      (row, down) =>
        `<row r="${down + 1}">${row.map((cell, across) => cellXml(cell, `${columnLetters(across)}${down + 1}`)).join('')}</row>`,
    )
    .join('');

function cellXml(cell: CellDescription, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textXml(cell, at);
  if (cell.kind === 'day') return `<c r="${at}"><v>${parseIsoDate(cell.date) ?? ''}</v></c>`;
  if ('text' in cell) return textXml(cell.text, at);
  if (cell.kind === 'formula' && typeof cell.shows === 'number')
    return `<c r="${at}"><f>${escapeXml(cell.formula)}</f><v>${cell.shows}</v></c>`;
  throw new Error(`A plain workbook has no ${cell.kind} at ${at}`);
}

const textXml = (text: string, at: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
