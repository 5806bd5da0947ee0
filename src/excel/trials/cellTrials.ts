import type { Bench, Trial } from './trial';

/** What Excel makes of a text that is written to a cell. */
const typed = (text: string): Trial => ({
  name: `Typing ${text}`,
  make: async ({ range, read }) => {
    const cell = range('A1');
    cell.clear();
    cell.numberFormat = [['General']];
    cell.values = [[text]];
    return read(cell, 'values,valueTypes');
  },
});

const place = ({ address }: Record<string, unknown>): string => String(address).replace(/^.*!/, '');

const at = async ({ read }: Bench, range: Excel.Range): Promise<string> =>
  place(await read(range, 'address'));

/** Writing and reading cells. */
export const cellTrials: readonly Trial[] = [
  ...[
    '(300)',
    '£-5',
    '10 %',
    '1E5',
    '13/13',
    '1/13',
    'Dec 2025',
    '12:30',
    '25:30',
    'TRUE',
    '007',
    '#N/A',
  ].map(typed),
  ...['@SUM(', '=1+', '-5 per cent', '- item', '@finance', "'=1+1"].map(typed),
  {
    name: 'Text in a cell of the format Text',
    make: async ({ range, read }) => {
      const cell = range('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=1+']];
      cell.numberFormat = [['General']];
      return read(cell, 'values,formulas,valueTypes');
    },
  },
  {
    name: 'A grid of values and formulas, with a cell left alone',
    make: async ({ range, read }) => {
      range('C3:E4').formulas = [
        ['Area', 'Green', 2],
        ['=COUNTIF(D3:D4,"Green")', '', 3.5],
      ];
      range('C3:E3').values = [[null, 'Amber', null]];
      return read(range('C3:E4'), 'values,formulas,text,valueTypes');
    },
  },
  {
    // Office.js writes so many in parts.
    name: 'A grid of more than 1,500 cells',
    make: async ({ range, read }) => {
      range('BA1:BZ80').formulas = Array.from({ length: 80 }, (_, row) =>
        Array.from({ length: 26 }, (_cell, column) => row * 26 + column),
      );
      const last = await read(range('BZ80'), 'values');
      range('BA1:BZ80').clear();
      return last;
    },
  },
  {
    name: 'A link formula and a name of another sheet',
    make: async ({ range, read }) => {
      range('C6').formulas = [['=HYPERLINK("#\'No sheet\'!A1","Go there")']];
      return read(range('C6'), 'values,valueTypes');
    },
  },
  {
    name: 'Used cells, and none where there are none',
    make: async (bench) => {
      const { range, sheet, read } = bench;
      const none = range('AA50:AB60').getUsedRangeOrNullObject(true);
      await read(none, 'address');
      const part = await at(bench, range('C3:Z40').getUsedRangeOrNullObject(true));
      return {
        none: none.isNullObject,
        part,
        row: await read(sheet.getUsedRangeOrNullObject(true), 'rowIndex'),
      };
    },
  },
  {
    name: 'Used cells of the whole sheet, with those that only have a look',
    make: async (bench) => {
      bench.range('I9').format.font.bold = true;
      return [await at(bench, bench.sheet.getUsedRange(true)), await at(bench, bench.sheet.getUsedRange())];
    },
  },
  {
    name: 'Used cells of a part that has none',
    make: async (bench) => at(bench, bench.range('AA50:AB60').getUsedRange()),
  },
  {
    name: 'Ranges from ranges',
    make: async (bench) => {
      const { range, sheet } = bench;
      const all = sheet.getRangeByIndexes(2, 2, 2, 3);
      const found = [
        all,
        all.getColumn(0),
        all.getCell(1, 1),
        range('C3').getEntireRow(),
        sheet.getCell(4, 4),
      ];
      const places: string[] = [];
      for (const one of found) one.load('address');
      await bench.context.sync();
      for (const { address } of found) places.push(place({ address }));
      return places;
    },
  },
  {
    name: 'Cells with formulas',
    make: async ({ sheet, context }) => {
      const cells = sheet.getUsedRangeOrNullObject(true).getSpecialCellsOrNullObject('Formulas');
      cells.load(
        'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount,areas/items/values',
      );
      await context.sync();
      return cells.isNullObject
        ? null
        : cells.areas.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]);
    },
  },
  {
    name: 'Cells that are merged row by row',
    make: async ({ range, context }) => {
      range('G6:H7').merge(true);
      const areas = range('G6:H7').getMergedAreasOrNullObject();
      areas.load('areaCount');
      await context.sync();
      range('G6:H7').unmerge();
      await context.sync();
      return areas.isNullObject ? null : areas.areaCount;
    },
  },
  {
    name: 'Merged cells, by their first cell only',
    make: async ({ range, context }) => {
      range('G3:H4').merge(false);
      const [first, second] = [range('G3:H3'), range('G4:H9')].map((part) =>
        part.getMergedAreasOrNullObject(),
      );
      for (const areas of [first, second])
        areas?.load(
          'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
        );
      await context.sync();
      range('G3:H4').unmerge();
      await context.sync();
      return [first, second].map((areas) =>
        areas === undefined || areas.isNullObject
          ? null
          : areas.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
              rowIndex,
              columnIndex,
              rowCount,
              columnCount,
            ]),
      );
    },
  },
  {
    name: 'Clearing contents, and formats',
    make: async ({ range, read }) => {
      range('C8:C9').values = [['x'], ['y']];
      range('C8:C9').format.font.bold = true;
      range('C8').clear('Contents');
      range('C9').clear('Formats');
      const { values } = await read(range('C8:C9'), 'values');
      return {
        values,
        font: [await read(range('C8').format.font, 'bold'), await read(range('C9').format.font, 'bold')],
      };
    },
  },
];
