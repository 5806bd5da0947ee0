import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openParts } from '../../src/workbook-file/read/openParts';
import { readCells } from '../../src/workbook-file/read/readCells';
import { readWorkbook } from '../../src/workbook-file/read/readWorkbook';
import { Sheet } from '../../src/workbook-file/model/sheet';
import { openStandInExcel, type StandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { addBoard } from '../roundtrip/addBoard';
import { compareWorkbooks } from '../roundtrip/compareWorkbooks';
import { opensInLibreOffice } from '../support/libreOffice';
import { plainWorkbook } from '../support/plainWorkbook';
import { faultsIn, newFaults } from '../support/soundness/soundness';
import { workbookBytes } from '../support/newWorkbook';

const caseBytes = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../cases', `${name}.xlsx`)));

/** The same workbook with the text of parts changed. */
function changed(bytes: Uint8Array, changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name] === undefined ? '' : strFromU8(parts[name]);
    const after = change(before);
    if (after === before) throw new Error(`${name} has not changed.`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts);
}

/** Adds a sheet with a chart, and gives what was saved. */
async function withBoard(bytes: Uint8Array): Promise<Uint8Array> {
  const excel = await openStandInExcel(bytes);
  await addBoard(excel);
  return excel.save();
}

const valuesAt = (excel: StandInExcel, sheet: string, address: string): Promise<unknown[][]> =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

describe('damage', () => {
  test.each([
    ['sharedstrings-cut', 'xl/sharedStrings.xml'],
    ['rels-cut', 'xl/_rels/workbook.xml.rels'],
    ['cell-column-huge', 'xl/worksheets/sheet1.xml'],
    ['two-strays', 'A1048576 and XFD14'],
  ])('%s is refused in one line that names %s', (name, words) => {
    const read = () => readWorkbook(caseBytes(name), 'plan.xlsx');
    expect(read).toThrow(expect.objectContaining({ name: 'UnusableWorkbook' }) as Error);
    expect(read).toThrow(words);
  });

  const chart = workbookBytes('chart.xlsx');
  const half = (text: string) => text.slice(0, text.length / 2);
  test.each<[string, Uint8Array, string]>([
    ['a theme', caseBytes('zip64-honest'), 'xl/theme/theme1.xml'],
    ['looks', chart, 'xl/styles.xml'],
    ['a chart', chart, 'xl/charts/chart1.xml'],
    ['a drawing', chart, 'xl/drawings/drawing1.xml'],
    ['what a drawing leads to', chart, 'xl/drawings/_rels/drawing1.xml.rels'],
    ['the workbook', chart, 'xl/workbook.xml'],
    ['a sheet', chart, 'xl/worksheets/sheet1.xml'],
    ['what the package leads to', chart, '_rels/.rels'],
    ['a table', workbookBytes('table.xlsx'), 'xl/tables/table1.xml'],
  ])('%s that ends in the middle is named', (_, bytes, part) => {
    expect(() => readWorkbook(changed(bytes, { [part]: half }), 'plan.xlsx')).toThrow(
      `damaged (${part} cannot be read)`,
    );
  });

  const sheet = 'xl/worksheets/sheet1.xml';
  const cells = (xml: string) =>
    changed(workbookBytes('plain.xlsx'), {
      [sheet]: (text) => text.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${xml}</sheetData>`),
    });
  test.each([
    ['a row below the last one', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ['a row that is no number', '<row r="x"/>'],
    ['a cell right of the last one', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a cell without a row', '<row r="1"><c r="A"><v>1</v></c></row>'],
    ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    [
      'a text that is too long',
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c></row>`,
    ],
    [
      'elements of any depth',
      `<row r="1"/></sheetData>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}<sheetData>`,
    ],
  ])('%s is damage', (_, xml) => {
    expect(() => readWorkbook(cells(xml), 'plan.xlsx')).toThrow(/damaged \(xl\/worksheets\/sheet1\.xml/);
  });

  test('more sheets than any plan has are refused before one is read', () => {
    const entries = Array.from(
      { length: 1025 },
      (_, n) => `<sheet name="S${n}" sheetId="${n + 9}" r:id="rId1"/>`,
    );
    const bytes = changed(workbookBytes('plain.xlsx'), {
      'xl/workbook.xml': (text) => text.replace('</sheets>', `${entries.join('')}</sheets>`),
    });
    expect(() => readWorkbook(bytes, 'plan.xlsx')).toThrow('too large');
  });

  test('more cells than there is room for are refused as they are read', () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row>';
    const read = (room: number) => readCells(new Sheet('1', 'Plan'), row, [], false, room, () => undefined);
    expect(() => read(2)).toThrow('too large');
    expect(() => read(3)).not.toThrow();
  });

  test('columns that are given a width over and over are damage, and not walked through', () => {
    const cols = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(2000)}</cols>`;
    const bytes = changed(workbookBytes('plain.xlsx'), {
      [sheet]: (text) => text.replace('<sheetData>', `${cols}<sheetData>`),
    });
    expect(() => readWorkbook(bytes, 'plan.xlsx')).toThrow(/damaged/);
  });

  test('far cells without content are no strays; a far cell with content is named', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">';
    const excel = await openStandInExcel(cells(`${far}<c r="XFD1048576" s="0"/></row>`));
    expect(await valuesAt(excel, 'Plan', 'A1')).toEqual([[1]]);
    expect(() => readWorkbook(cells(`${far}<c r="XFD1048576"><v>1</v></c></row>`), 'x')).toThrow(
      'XFD1048576',
    );
  });

  test('two sheets of the same name or content are damage, and so are two parts of one name', () => {
    const bytes = plainWorkbook({ name: 'Plan', rows: [] }, { name: 'Other', rows: [] });
    const twice = (from: string, to: string) =>
      changed(bytes, { 'xl/workbook.xml': (text) => text.replace(from, to) });
    for (const wrong of [twice('name="Other"', 'name="PLAN"'), twice('r:id="rId2"', 'r:id="rId1"')])
      expect(() => readWorkbook(wrong, 'x')).toThrow(/damaged/);
    const parts = unzipSync(bytes);
    expect(() => readWorkbook(zipSync({ ...parts, 'XL/Workbook.xml': strToU8('<x/>') }), 'x')).toThrow(
      /two parts/,
    );
  });

  test('a cell that is no number is read as what it says', async () => {
    const excel = await openStandInExcel(
      cells('<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>ten</v></c></row>'),
    );
    expect(await valuesAt(excel, 'Plan', 'A1:B1')).toEqual([['1e999', 'ten']]);
  });
});

describe('what is odd and sound', () => {
  const names = [
    'core-empty',
    'part-named-proto',
    'capital-Sheet1',
    'type-of-a-missing-part',
    'utf16-workbook-part',
    'sheet-without-a-part',
    'relationship-to-a-missing-part',
    'zip64-honest',
  ];
  const saved: Record<string, Uint8Array> = {};

  test.each(names)('%s is read, and saved with nothing lost and nothing to repair', async (name) => {
    const bytes = caseBytes(name);
    const result = await withBoard(bytes);
    saved[`${name}.xlsx`] = result;
    expect(newFaults(bytes, result)).toEqual([]);
    expect(compareWorkbooks(bytes, result).lost).toEqual([]);
    const again = await openStandInExcel(result);
    expect(await valuesAt(again, 'Tracker v17', 'A1')).toEqual(
      await valuesAt(await openStandInExcel(bytes), 'Tracker v17', 'A1'),
    );
  });

  test('LibreOffice opens them all', async () => {
    expect([...(await opensInLibreOffice(saved))].sort()).toEqual(Object.keys(saved).sort());
  });

  test('a part in another encoding says the one that it is written in', async () => {
    const result = openParts(await withBoard(caseBytes('utf16-workbook-part')));
    expect(strFromU8(result.bytes('xl/workbook.xml')!)).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<workbook/,
    );
  });

  test('a part in an encoding of one byte for a letter is read as that', () => {
    const parts = unzipSync(plainWorkbook({ name: 'Budget', rows: [] }));
    const text = strFromU8(parts['xl/workbook.xml']!).replace('Budget', 'Budget £');
    const latin = Uint8Array.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, (letter) =>
      letter.charCodeAt(0),
    );
    const { book } = readWorkbook(zipSync({ ...parts, 'xl/workbook.xml': latin }), 'x');
    expect(book.sheets[0]?.name).toBe('Budget £');
    // The same bytes as UTF-8 are no letters at all.
    const wrong = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(() => readWorkbook(zipSync({ ...parts, 'xl/workbook.xml': wrong }), 'x')).toThrow(/damaged/);
  });

  test('a strict workbook is strict when it was saved', async () => {
    const bytes = workbookBytes('strict.xlsx');
    expect(faultsIn(await withBoard(bytes))).toEqual([]);
  });

  test('form controls that stand beside a form for older versions keep rows from being moved', () => {
    const alternative =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
    const bytes = changed(workbookBytes('plain.xlsx'), {
      'xl/worksheets/sheet1.xml': (text) => text.replace('</worksheet>', `${alternative}</worksheet>`),
    });
    expect(readWorkbook(bytes, 'x').book.sheets[0]?.fixed).toEqual(['form controls']);
  });
});
