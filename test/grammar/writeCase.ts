import { strToU8, zipSync } from 'fflate';
import { cellAddress, rectAddress } from '../../src/core/cells/address';
import { valueOf, type Cell, type GridSheet } from './gridSheet';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const mime = 'application/vnd.openxmlformats-package.relationships+xml';

/** The looks of a workbook's cells, each once, and the styles part that describes them. */
class Looks {
  private readonly known = new Map<string, number>([['||', 0]]);

  indexOf(cell: Cell): number {
    const { fill = '', font = '', format = '' } = typeof cell === 'object' ? cell : {};
    const key = `${fill}|${font}|${format}`;
    const index = this.known.get(key) ?? this.known.size;
    this.known.set(key, index);
    return index;
  }

  xml(conditional: readonly string[]): string {
    const looks = [...this.known.keys()].map((key) => key.split('|') as [string, string, string]);
    const fills = looks.map(([fill]) =>
      fill === '' ? '<fill><patternFill patternType="none"/></fill>' : solid(fill),
    );
    const fonts = looks.map(
      ([, font]) =>
        `<font><sz val="11"/><color rgb="FF${(font || '#000000').slice(1)}"/><name val="Calibri"/></font>`,
    );
    const formats = looks.map(([, , format], at) =>
      format === '' ? '' : `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(format)}"/>`,
    );
    // Excel keeps the first two fills for itself.
    const own =
      '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
    const cells = looks.map(
      ([, , format], at) =>
        `<xf numFmtId="${format === '' ? 0 : 164 + at}" fontId="${at}" fillId="${at + 2}" borderId="0" xfId="0" applyFill="1" applyFont="1" applyNumberFormat="1"/>`,
    );
    const dxfs = conditional.map(
      (fill) => `<dxf><fill><patternFill><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill></dxf>`,
    );
    const count = (list: readonly string[], extra = 0) => list.filter((one) => one !== '').length + extra;
    return (
      `<styleSheet xmlns="${main}">${count(formats) === 0 ? '' : `<numFmts count="${count(formats)}">${formats.join('')}</numFmts>`}` +
      `<fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${count(fills, 2)}">${own}${fills.join('')}</fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
      `<dxfs count="${dxfs.length}">${dxfs.join('')}</dxfs></styleSheet>`
    );
  }
}

const solid = (fill: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`;

/** The sheets of a case as the bytes of a workbook, with all that they hold. */
export function writeCase(sheets: readonly GridSheet[]): Uint8Array {
  const looks = new Looks();
  const conditional = [...new Set(sheets.flatMap((sheet) => sheet.conditionalFills.map(({ fill }) => fill)))];
  const each = (xml: (number: number, sheet: GridSheet) => string) =>
    sheets.map((sheet, at) => xml(at + 1, sheet)).join('');
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, looks, conditional);
  });
  Object.assign(parts, {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="${mime}"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${each((n, { name, hidden }) => `<sheet name="${escapeXml(name)}" sheetId="${n}"${hidden ? ' state="hidden"' : ''} r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rIdS" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': looks.xml(conditional),
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    level: 1,
  });
}

function sheetXml(sheet: GridSheet, looks: Looks, conditional: readonly string[]): string {
  const { row: top, column: left, rows, columns } = sheet.used;
  const lines = Array.from({ length: rows }, (_, r) => {
    const row = top + r;
    const cells = Array.from({ length: columns }, (__, c) => cellXml(sheet, row, left + c, looks)).join('');
    const hidden = sheet.hiddenRows.includes(row) ? ' hidden="1"' : '';
    return cells === '' && hidden === '' ? '' : `<row r="${row + 1}"${hidden}>${cells}</row>`;
  });
  const list = (name: string, items: readonly string[], counted = true) =>
    items.length === 0
      ? ''
      : `<${name}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${name}>`;
  const hiddenColumns = sheet.hiddenColumns
    .filter((column) => column >= 0)
    .map((column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`);
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${rectAddress(merge)}"/>`);
  const rules = sheet.conditionalFills.map(
    ({ area, equals, fill }, at) =>
      `<conditionalFormatting sqref="${rectAddress(area)}"><cfRule type="cellIs" dxfId="${conditional.indexOf(fill)}" priority="${at + 1}" operator="equal"><formula>${typeof equals === 'number' ? equals : escapeXml(`"${String(equals)}"`)}</formula></cfRule></conditionalFormatting>`,
  );
  const allowed = sheet.validations.map(
    ({ area, values }) =>
      `<dataValidation type="list" allowBlank="1" sqref="${rectAddress(area)}"><formula1>${escapeXml(`"${values.join(',')}"`)}</formula1></dataValidation>`,
  );
  return `<worksheet xmlns="${main}">${list('cols', hiddenColumns, false)}<sheetData>${lines.join('')}</sheetData>${list('mergeCells', merges)}${rules.join('')}${list('dataValidations', allowed)}</worksheet>`;
}

/** A merged cell has the looks of its first. */
function cellXml(sheet: GridSheet, row: number, column: number, looks: Looks): string {
  const merge = sheet.merges.find(
    (one) =>
      row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
  );
  const look = looks.indexOf(merge === undefined ? sheet.at(row, column) : sheet.at(merge.row, merge.column));
  const value = valueOf(sheet.at(row, column));
  const at = `r="${cellAddress(row, column)}"${look === 0 ? '' : ` s="${look}"`}`;
  if (value === '') return look === 0 ? '' : `<c ${at}/>`;
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${at} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value === '#N/A') return `<c ${at} t="e"><v>${value}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
