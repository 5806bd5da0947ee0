import { strToU8, zipSync } from 'fflate';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { OpenBook } from '../../src/stand-in/openBook';
import { faultsIn, newFaults } from '../support/soundness/soundness';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument';

const relations = (links: Readonly<Record<string, readonly [kind: string, target: string]>>) =>
  `<Relationships xmlns="${packaged}/relationships">${Object.entries(links)
    .map(([id, [kind, target]]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const override = (name: string, type: string) => `<Override PartName="${name}" ContentType="${types}.${type}+xml"/>`; // prettier-ignore

/** A small workbook with one of everything that is looked at. */
const sound: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'spreadsheetml.sheet.main')}</Types>`,
  '_rels/.rels': relations({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Board" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="Actions">Plan!$A$2:$A$3</definedName><definedName name="Spend">Plan!$B$2:$B$3</definedName><definedName name="Chosen" localSheetId="1">Board!$A$1</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': relations({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['worksheet', 'worksheets/sheet2.xml'],
    rId3: ['styles', 'styles.xml'],
    rId4: ['sharedStrings', 'sharedStrings.xml'],
    rId5: ['calcChain', 'calcChain.xml'],
  }),
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf/></dxfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}" count="2" uniqueCount="2"><si><t>Action</t></si><si><t>Spend</t></si></sst>`,
  'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="A1" i="2"/></calcChain>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${office}"><cols><col min="1" max="1" width="20"/><col min="2" max="3" width="9"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" ht="20"><c r="A2" t="inlineStr"><is><t>Build homes</t></is></c><c r="B2" s="1"><v>12</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Mend roads</t></is></c><c r="B3"><v>3</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="D1:E1"/><mergeCell ref="D2:E2"/></mergeCells><conditionalFormatting sqref="B2:B3"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;9</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="F2"><formula1>"Red,Green"</formula1></dataValidation><dataValidation type="list" sqref="F3"><formula1>"Red,Green"</formula1></dataValidation></dataValidations><pageSetup scale="90"/><headerFooter><oddFooter>Page &amp;P</oddFooter></headerFooter><rowBreaks count="1"><brk id="2"/></rowBreaks><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relations({ rId1: ['table', '../tables/table1.xml'] }),
  'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="Costs" displayName="Costs" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="Action"/><tableColumn id="2" name="Spend"/></tableColumns></table>`,
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="1"><c r="A1"><f>SUM(Spend)</f><v>15</v></c></row></sheetData><drawing r:id="rId1"/></worksheet>`,
  'xl/worksheets/_rels/sheet2.xml.rels': relations({ rId1: ['drawing', '../drawings/drawing1.xml'] }),
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:r="${office}"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:row>9</xdr:row></xdr:to><xdr:graphicFrame r:id="rId1"/></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relations({ rId1: ['chart', '../charts/chart1.xml'] }),
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:barChart><c:val><c:f>Plan!$B$2:$B$3</c:f></c:val><c:axId val="1"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx></c:chartSpace>`,
};

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

/** The sound workbook with words of one part replaced. */
function damaged(part: string, from: string, to: string): Uint8Array {
  const xml = sound[part]!;
  expect(xml).toContain(from);
  return zipped({ ...sound, [part]: xml.replace(from, to) });
}

const [book, plan, board] = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];
const long = (letters: number) => 'x'.repeat(letters);

test('a sound workbook has no fault', () => {
  expect(faultsIn(zipped(sound))).toEqual([]);
});

test.each<[kind: string, part: string, from: string, to: string, fault: string]>([
  ['two sheets of one name, in other letters', book, 'name="Board"', 'name="PLAN"', 'two sheets are named plan'],
  ['two sheets of one number', book, 'sheetId="2"', 'sheetId="1"', 'two sheets have the number 1'],
  ['two sheets of one part', book, 'r:id="rId2"', 'r:id="rId1"', 'two sheets have the relationship rId1'],
  ['a sheet without a part', book, 'r:id="rId2"', 'r:id="rId9"', 'the sheet Board has no part'],
  ['a sheet’s name that is too long', book, 'name="Plan"', `name="${long(32)}"`, 'a sheet may not be named'],
  ['a sheet’s name with a mark', book, 'name="Plan"', 'name="Plan/2"', 'a sheet may not be named Plan/2'],
  ['a sheet in front that is not there', book, 'activeTab="1"', 'activeTab="2"', 'sheet 2 is in front'],
  ['two names alike', book, 'name="Spend"', 'name="ACTIONS"', 'the name all actions is there twice'],
  ['a name like that of a table', book, 'name="Spend"', 'name="Costs"', 'two tables or names are called costs'],
  ['a name like a cell', book, 'name="Spend"', 'name="AB12"', 'a name may not be AB12'],
  ['a name that is too long', book, 'name="Spend"', `name="${long(256)}"`, 'a name may not be'],
  ['a name without a formula', book, 'Plan!$B$2:$B$3', '', 'the name Spend has no formula'],
  ['a name of a sheet that is not there', book, 'localSheetId="1"', 'localSheetId="2"', 'the name Chosen is of sheet 2'],
  ['cells out of order', plan, 'r="A2"', 'r="C2"', 'B2 comes too late in its row'],
  ['a cell in another’s row', plan, 'r="B3"', 'r="B4"', 'B4 is in row 3'],
  ['rows out of order', plan, '<row r="3">', '<row r="2">', 'row 2 comes after row 2'],
  ['a row that is too high', plan, 'ht="20"', 'ht="410"', 'row 2 is too high'],
  ['a look that is not there', plan, 's="1"', 's="2"', 'B2 has look 2 of 2'],
  ['a text that is not there', plan, '<v>1</v>', '<v>2</v>', 'B1 has text 2 of 2'],
  ['a type that is none', plan, 't="inlineStr"', 't="text"', 'A2 is of type text'],
  ['a number that is none', plan, '<v>12</v>', '<v>twelve</v>', 'B2 is no number: twelve'],
  ['a text that is too long', plan, 'Mend roads', long(32_768), 'A3 has 32768 letters'],
  ['a formula that is too long', board, 'SUM(Spend)', long(8193), 'A1 has a formula of 8193 letters'],
  ['a formula with its sign', board, 'SUM(Spend)', '=SUM(Spend)', 'A1 has a formula with two signs'],
  ['a shared formula without its first', board, '<f>SUM(Spend)</f>', '<f t="shared" si="4"/>', 'A1 shares a formula that is nowhere'],
  ['an array formula without cells', board, '<f>', '<f t="array">', 'A1 has an array formula without cells'],
  ['columns that overlap', plan, 'min="2"', 'min="1"', 'columns 1 to 3 come after 1'],
  ['a column that is too wide', plan, 'width="20"', 'width="256"', 'column 1 is too wide'],
  ['merged areas that overlap', plan, 'D2:E2', 'E1:E2', 'merged cells overlap'],
  ['one cell that is merged', plan, 'D2:E2', 'D2', 'one cell is merged with itself'],
  ['a merged area that is none', plan, 'D2:E2', '#REF!', 'mergeCell is at “#REF!”'],
  ['a wrong count', plan, '<mergeCells count="2">', '<mergeCells count="3">', 'mergeCells says 3 and has 2'],
  ['parts of a sheet out of order', plan, '<pageSetup scale="90"/>', '<cols/>', 'its elements are out of order'],
  ['a part of a sheet twice', plan, '<pageSetup scale="90"/>', '<pageSetup/><pageSetup/>', 'pageSetup is there twice'],
  ['a rule whose look is not there', plan, 'dxfId="0"', 'dxfId="1"', 'a rule has look 1 of 1'],
  ['a rule without a priority', plan, ' priority="1"', '', 'a rule has no priority'],
  ['a rule without a formula', plan, 'B2&gt;9', '', 'a rule has no formula'],
  ['lists that overlap', plan, 'sqref="F3"', 'sqref="F2:F3"', 'validations overlap'],
  ['a list that is too long', plan, '"Red,Green"', `"${long(256)}"`, 'a validation\'s list is too long'],
  ['a printed scale that is none', plan, 'scale="90"', 'scale="5"', 'it is printed at 5 per cent'],
  ['a footer that is too long', plan, 'Page &amp;P', long(256), 'its oddFooter is too long'],
  ['a table with two columns alike', 'xl/tables/table1.xml', 'name="Spend"', 'name="ACTION"', 'has two columns action'],
  ['a table whose heading says something else', 'xl/sharedStrings.xml', 'Spend', 'Cost', 'calls a column Spend, and its cell says Cost'],
  ['a table that is narrower than its columns', 'xl/tables/table1.xml', 'ref="A1:B3"', 'ref="A1:A3"', 'has 2 names of 1 columns'],
  ['a table over merged cells', 'xl/worksheets/sheet1.xml', 'D2:E2', 'B3:C3', 'overlaps with a table or merged cells'],
  ['a table that is nowhere', 'xl/tables/table1.xml', ' ref="A1:B3"', '', 'has no place'],
  ['a relationship to a missing part', 'xl/worksheets/_rels/sheet2.xml.rels', 'drawing1.xml', 'drawing2.xml', 'leads to xl/drawings/drawing2.xml, which is not there'],
  ['two relationships of one id', 'xl/_rels/workbook.xml.rels', 'Id="rId5"', 'Id="rId4"', 'has two relationships rId4'],
  ['a relationship to another kind', 'xl/worksheets/_rels/sheet2.xml.rels', '/drawing"', '/image"', 'drawing leads by rId1 to no drawing'],
  ['a drawing that leads nowhere', 'xl/drawings/drawing1.xml', 'r:id="rId1"', 'r:id="rId2"', 'leads by rId2 nowhere'],
  ['a drawing that ends before it begins', 'xl/drawings/drawing1.xml', '<xdr:row>9<', '<xdr:row>0<', 'ends before it begins'],
  ['a chart of a missing sheet', 'xl/charts/chart1.xml', 'Plan!', 'Programme!', 'is of the sheet Programme, which is not there'],
  ['a chart without its axis', 'xl/charts/chart1.xml', '<c:axId val="1"/>', '<c:axId val="2"/>', 'has no axis 2'],
  ['a count of looks that is wrong', 'xl/styles.xml', '<cellXfs count="2">', '<cellXfs count="1">', 'cellXfs of the styles says 1'],
  ['a look of a missing font', 'xl/styles.xml', 'numFmtId="164" fontId="0"', 'numFmtId="164" fontId="3"', 'a look has fontId 3 of 1'],
  ['a look of a missing number format', 'xl/styles.xml', '<xf numFmtId="164"', '<xf numFmtId="165"', 'a look has number format 165'],
  ['a chain of a cell without a formula', 'xl/calcChain.xml', 'r="A1"', 'r="B1"', 'the chain lists B1 of sheet 2'],
  ['a part without a type', '[Content_Types].xml', '<Default Extension="xml" ContentType="application/xml"/>', '', 'xl/styles.xml has no type'],
  ['a type that is named twice', '[Content_Types].xml', '<Default Extension="xml"', '<Default Extension="XML" ContentType="application/xml"/><Default Extension="xml"', 'the type of .xml is named twice'],
  ['a part that is no XML', 'xl/charts/chart1.xml', '</c:chartSpace>', '', 'xl/charts/chart1.xml is no XML'],
])('%s is found', (_, part, from, to, fault) => {
  expect(faultsIn(damaged(part, from, to)).join('\n')).toContain(fault);
}); // prettier-ignore

test('no sheet that can be seen is found, and two parts whose names differ in their letters only', () => {
  const hidden = sound[book]!.replaceAll('<sheet ', '<sheet state="hidden" ');
  expect(faultsIn(zipped({ ...sound, [book]: hidden }))).toEqual(['no sheet can be seen']);
  const twice = { ...sound, 'xl/Styles.xml': sound['xl/styles.xml']! };
  expect(faultsIn(zipped(twice))).toEqual(['two parts are named xl/styles.xml']);
});

test('what the file had before is nobody’s fault', () => {
  const before = damaged(plan, 'D2:E2', 'E1:E2');
  expect(newFaults(before, before)).toEqual([]);
  expect(newFaults(zipped(sound), before)).toEqual([`${plan}: merged cells overlap`]);
});

test('whatever a test saves is looked at, in another officer’s pane too', async () => {
  const standIn = await openStandInExcel(zipped(sound));
  const save = jest.spyOn(OpenBook.prototype, 'save').mockReturnValue(damaged(plan, 'D2:E2', 'E1:E2'));
  for (const pane of [standIn, standIn.join()])
    await expect(pane.save()).rejects.toThrow('Excel would repair what was saved:\nxl/worksheets/sheet1.xml: merged cells overlap'); // prettier-ignore
  save.mockRestore();
  expect(faultsIn(await standIn.save())).toEqual([]);
});
