import fc from 'fast-check';
import { quickRows } from '../../src/workbook-file/read/quickRows';
import { readCells } from '../../src/workbook-file/read/readCells';
import { Sheet } from '../../src/workbook-file/model/sheet';

const strings = ['first', 'second & last'];
const nothing = () => undefined;

/** What reading `sheetData` leaves on a sheet, or says. */
function readingOf(data: string, room = 1000): unknown {
  const sheet = new Sheet('1', 'Plan');
  try {
    readCells(sheet, data, strings, false, room, nothing);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
  return {
    cells: [...sheet.cells].sort(([a], [b]) => a - b),
    rows: [...sheet.rows].sort(([a], [b]) => a - b),
    computed: [...sheet.computed].sort(),
    notComputed: [...sheet.notComputed].sort(),
  };
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
/** The same rows in a form that is not read quickly: white space before the first means nothing. */
const slowly = (rows: string) => `<sheetData>\n${rows}</sheetData>`;

const texts = [
  'On track',
  '',
  ' two  spaces ',
  '0',
  '1',
  '2',
  '45658.5',
  '-1E-3',
  'TRUE',
  'a &amp; b',
  'a &lt; b',
  'a > b',
  ']]>',
  'x\r\ny',
  'x\ny',
  'a\tb',
  '\u0001',
  '\ufffe',
  '\ud83d\ude00',
  '\ud800',
  '“quoted”',
  '_x0041_',
  '&unknown;',
  'a < b',
  '"',
  "'",
  '#N/A',
];
const addresses = [
  'A1',
  'B1',
  'C2',
  'XFD1',
  'XFE1',
  'A0',
  'a1',
  'AAA1',
  'A1048576',
  'A1048577',
  'A',
  '7',
  '',
];
const text = fc.constantFrom(...texts);
const address = fc.constantFrom(...addresses);
const type = fc.constantFrom('n', 's', 'b', 'e', 'str', 'inlineStr', 'd', 'odd');
const attributes = fc
  .record({ address, style: fc.constantFrom('', ' s="3"', ' s="0"', ' s="x"'), type })
  .map(({ address: at, style, type: kind }) => `r="${at}"${style} t="${kind}"`);

const cell = fc.oneof(
  { arbitrary: fc.tuple(address, text).map(([at, value]) => `<c r="${at}"><v>${value}</v></c>`), weight: 3 },
  { arbitrary: fc.tuple(attributes, text).map(([own, value]) => `<c ${own}><v>${value}</v></c>`), weight: 4 },
  fc.tuple(attributes, text).map(([own, value]) => `<c ${own}><is><t>${value}</t></is></c>`),
  fc
    .tuple(address, text)
    .map(([at, value]) => `<c t="inlineStr" r="${at}"><is><t xml:space="preserve">${value}</t></is></c>`),
  fc
    .tuple(attributes, text)
    .map(([own, value]) => `<c ${own}><is><r><t>${value}</t></r><r><t>!</t></r></is></c>`),
  fc.tuple(attributes, text).map(([own, value]) => `<c ${own}><f>1+1</f><v>${value}</v></c>`),
  fc.tuple(attributes, text).map(([own, value]) => `<c ${own}><v><![CDATA[${value}]]></v></c>`),
  attributes.map((own) => `<c ${own}/>`),
  fc.constantFrom(
    '<c/>',
    '<c><v>4</v></c>',
    '<c r="B2"></c>',
    '<c r="B2"><v/></c>',
    '<c r="B2" r="B3"/>',
    '<c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f></c>',
    '<c r="B3"><f t="shared" si="0"/><v>2</v></c>',
    '<c r="B2"><f/><v>1</v></c>',
    '<c r="B2"><v>1</v>',
    '<!-- </row> -->',
    '<x:c r="B2"/>',
    ' ',
    'text',
  ),
);

const rowTag = fc.constantFrom(
  '',
  ' r="1"',
  ' r="2" spans="1:3" ht="30" customHeight="1"',
  ' r="3" hidden="1"',
  ' r="3" hidden="true" s="2" customFormat="1"',
  ' r="1" r="2"',
  ' r="0"',
  ' r="x"',
  " r='4'",
  ' r="5" x14ac:dyDescent="0.25"',
  ' r="1048577"',
  '  r="6"',
  ' r="7" note="a&amp;b"',
);
const row = fc.oneof(
  {
    arbitrary: fc
      .tuple(rowTag, fc.array(cell, { maxLength: 4 }))
      .map(([tag, cells]) => `<row${tag}>${cells.join('')}</row>`),
    weight: 8,
  },
  rowTag.map((tag) => `<row${tag}/>`),
  fc.constantFrom('', '\n', '<!-- a note -->', '</row>', '<row r="9">', '<other/>'),
);

describe('rows that are read without a parser', () => {
  it('are read as the parser reads them, whatever is written in them', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom(3, 1000), (rows, room) => {
        const all = rows.join('');
        expect(readingOf(data(all), room)).toEqual(readingOf(slowly(all), room));
      }),
      { numRuns: 1000 },
    );
  });

  it('are those of most workbooks, and a row with a formula is handed over', () => {
    const usual = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>4.5</v></c></row>';
    const other = '<row r="2"><c r="A2"><f>B1*2</f><v>9</v></c></row>';
    const handed: string[] = [];
    const cells: string[] = [];
    const reader = {
      row: nothing,
      cell: (at: string) => void cells.push(at),
      other: (xml: string) => void handed.push(xml),
    };
    expect(quickRows(data(usual + other), reader, nothing)).toBe(true);
    expect(cells).toEqual(['A1', 'B1']);
    expect(handed).toEqual([other]);
  });
});
