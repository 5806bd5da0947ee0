import type { Trial } from './trial';

/** Looks of cells. */
export const lookTrials: readonly Trial[] = [
  {
    name: 'Fonts, fills and alignment',
    make: async ({ range, read }) => {
      const { format } = range('B12:C13');
      format.font.set({ size: 12, bold: true, color: '#1D70B8', underline: 'Single' });
      format.fill.color = '#FFBF47';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.protection.locked = false;
      return {
        font: await read(format.font, 'size,bold,color,underline'),
        fill: await read(format.fill, 'color'),
        format: await read(format, 'horizontalAlignment,verticalAlignment,wrapText'),
        protection: await read(format.protection, 'locked'),
      };
    },
  },
  {
    name: 'Taking a slant, a line under the words and a fill away',
    make: async ({ range, read }) => {
      const { format } = range('B15');
      format.font.set({ italic: true, underline: 'Single' });
      format.fill.color = '#FFBF47';
      const before = await read(format.font, 'italic,underline');
      format.font.italic = false;
      format.font.underline = 'None';
      format.fill.clear();
      return [before, await read(format.font, 'italic,underline'), await read(format.fill, 'color')];
    },
  },
  {
    name: 'An indent',
    make: async ({ range, read }) => {
      range('B14').format.horizontalAlignment = 'Left';
      range('B14').format.indentLevel = 2;
      return read(range('B14').format, 'indentLevel');
    },
  },
  {
    name: 'Lines around and inside',
    make: async ({ range, read }) => {
      const { borders } = range('B16:C17').format;
      for (const edge of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        const border = borders.getItem(edge);
        border.style = 'Continuous';
        border.color = '#112233';
        border.weight = 'Thin';
      }
      return read(borders.getItem('InsideHorizontal'), 'style,color,weight');
    },
  },
  {
    name: 'Looks and colours of single cells as a grid',
    make: async ({ range, context }) => {
      const cells = range('B18:C18');
      const font = { color: '#FFFFFF', size: 12, bold: true, underline: 'Single' as const };
      cells.setCellProperties([
        [{ format: { fill: { color: '#00703C' }, font, verticalAlignment: 'Bottom', wrapText: false } }, {}],
      ]);
      const found = cells.getCellProperties({
        format: {
          fill: { color: true },
          font: { color: true, size: true, bold: true, underline: true },
          verticalAlignment: true,
          wrapText: true,
        },
      });
      await context.sync();
      return found.value;
    },
  },
  {
    name: 'Heights of rows and widths of columns',
    make: async ({ range, read }) => {
      range('A20').format.rowHeight = 30;
      range('T20').format.columnWidth = 96;
      return [await read(range('A20').format, 'rowHeight'), await read(range('T20').format, 'columnWidth')];
    },
  },
  {
    name: 'Looks of several areas at once, each with its own lines',
    make: async ({ sheet, range, read }) => {
      const { format } = sheet.getRanges('B26:C27,E26:E28').untrack();
      format.font.bold = true;
      format.fill.color = '#F3F2F1';
      format.wrapText = true;
      for (const edge of ['InsideHorizontal', 'EdgeBottom'] as const) {
        const border = format.borders.getItem(edge);
        border.style = 'Continuous';
        border.color = '#112233';
        border.weight = 'Thin';
      }
      const lineUnder = (cell: string) => range(cell).format.borders.getItem('EdgeBottom');
      return [
        await read(range('B26:C27').format, 'wrapText'),
        await read(range('E28').format.font, 'bold'),
        await read(range('D27').format.fill, 'color'),
        await read(lineUnder('B26'), 'style,color,weight'),
        await read(lineUnder('C27'), 'style,color,weight'),
        await read(lineUnder('E27'), 'style,color,weight'),
        await read(lineUnder('E28'), 'style,color,weight'),
      ];
    },
  },
  {
    name: 'Several areas, named in more than 8,192 letters',
    make: async ({ sheet, context }) => {
      const cells = Array.from({ length: 1_500 }, (_, row) => `Z${10_001 + 2 * row}`);
      sheet.getRanges(cells.join()).format.font.bold = true;
      await context.sync();
      return 'taken';
    },
  },
  {
    name: 'Heights of rows and widths of columns as lists, with gaps',
    make: async ({ range, read }) => {
      range('A29:A31')
        .untrack()
        .setRowProperties([{ format: { rowHeight: 20 } }, {}, { format: { rowHeight: 40.5 } }]);
      range('T1:V1')
        .untrack()
        .setColumnProperties([{ format: { columnWidth: 48 } }, {}, { format: { columnWidth: 72 } }]);
      const rows = ['A29', 'A30', 'A31'].map((cell) => read(range(cell).format, 'rowHeight'));
      const columns = ['T1', 'V1'].map((cell) => read(range(cell).format, 'columnWidth'));
      return Promise.all([...rows, ...columns]);
    },
  },
  {
    name: 'A row of 410 points in a list',
    make: async ({ range, read }) => {
      range('A30').setRowProperties([{ format: { rowHeight: 410 } }]);
      return read(range('A30').format, 'rowHeight');
    },
  },
  {
    name: 'A row of 410 points',
    make: async ({ range, read }) => {
      range('A20').format.rowHeight = 410;
      return read(range('A20').format, 'rowHeight');
    },
  },
  {
    name: 'A colour by its name in CSS',
    make: async ({ range, read }) => {
      range('B22').format.fill.color = 'RebeccaPurple';
      return read(range('B22').format.fill, 'color');
    },
  },
  {
    name: 'Number formats',
    make: async ({ range, read }) => {
      range('B24:C24').values = [[1234.5, 45908]];
      range('B24:C24').numberFormat = [['£#,##0', 'd mmm yyyy']];
      const before = await read(range('B24:C24'), 'text,numberFormat');
      // Null leaves a cell alone.
      range('B24:C24').untrack().numberFormat = [['0.0', null]];
      return [before, await read(range('B24:C24'), 'text,numberFormat')];
    },
  },
];
