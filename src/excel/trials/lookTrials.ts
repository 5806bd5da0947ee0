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
      cells.setCellProperties([[{ format: { fill: { color: '#00703C' }, font: { color: '#FFFFFF' } } }, {}]]);
      const found = cells.getCellProperties({ format: { fill: { color: true }, font: { color: true } } });
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
      return read(range('B24:C24'), 'text,numberFormat');
    },
  },
];
