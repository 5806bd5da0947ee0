import { codeOf, openWorkbook, reopen } from '../support/newWorkbook';

describe('Range.values', () => {
  it('reads numbers, texts and blanks of a file', async () => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1:C3');
      range.load('values,address,valueTypes');
      await context.sync();
      expect(range.address).toBe('Plan!A1:C3');
      expect(range.values).toEqual([
        ['Action', 'Progress', 'Spend'],
        ['Write the strategy', 'Green', 1200],
        ['Train the teams', 'Amber', 300.5],
      ]);
      expect(range.valueTypes[2]).toEqual(['String', 'String', 'Double']);
    });
  });

  it.each([
    // What is written, what is read, and as which type.
    ['12', 12, 'Double'],
    ["'12", '12', 'String'],
    ["'=1+1", '=1+1', 'String'],
    ['=1+1', 2, 'Double'],
    ['50%', 0.5, 'Double'],
    ['£1,200', 1200, 'Double'],
    ['31/03/2026', 46_112, 'Double'],
    ['31/02/2026', '31/02/2026', 'String'],
    ['true', true, 'Boolean'],
    ['#N/A', '#N/A', 'Error'],
    ['', '', 'Empty'],
    [' x ', ' x ', 'String'],
  ])('takes %j as typed: %j, %s', async (input, output, type) => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getCell(5, 5);
      cell.values = [[input]];
      cell.load('values,valueTypes');
      await context.sync();
      expect([cell.values, cell.valueTypes]).toEqual([[[output]], [[type]]]);
    });
  });

  it('takes everything as it is in a text cell', async () => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getCell(5, 5);
      cell.numberFormat = [['@']];
      cell.values = [['=1+1']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['=1+1']]);
    });
  });

  it('leaves a cell alone for null, and writes one value to all cells', async () => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('E1:F1');
      (range as { values: unknown }).values = 7;
      range.values = [[null, 8]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7, 8]]);
    });
  });

  it('refuses a grid of another size', async () => {
    const { Excel } = await openWorkbook();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B1').values = [[1]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  it('splits arrays of more than 1,500 cells as the client does, and puts them together again', async () => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const values = Array.from({ length: 400 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => row * 10 + column),
      );
      const range = context.workbook.worksheets.getFirst().getRangeByIndexes(10, 0, 400, 10);
      range.values = values;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });
});

describe('Range places', () => {
  it.each([
    ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, 2), 'Plan!D3:E4'],
    ['getResizedRange', (range: Excel.Range) => range.getResizedRange(1, -1), 'Plan!B2:B4'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'Plan!B:C'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), 'Plan!2:3'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('E9'), 'Plan!B2:E9'],
    [
      'getIntersectionOrNullObject',
      (range: Excel.Range) => range.getIntersectionOrNullObject('C3:D9'),
      'Plan!C3',
    ],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'Plan!C3'],
    ['getUsedRangeOrNullObject', (range: Excel.Range) => range.getUsedRangeOrNullObject(true), 'Plan!B2:C3'],
  ])('%s', async (_, of, address) => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const range = of(context.workbook.worksheets.getItem('Plan').getRange('B2:C3'));
      range.load('address');
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  it('has a null object where two ranges do not meet', async () => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getFirst().getRange('A1').getIntersectionOrNullObject('B2');
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('finds a merged area only by its top-left cell', async () => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('E1:F2').merge();
      const whole = sheet.getRange('A1:G9').getMergedAreasOrNullObject();
      const rest = sheet.getRange('F2').getMergedAreasOrNullObject();
      whole.load('address');
      rest.load('address');
      await context.sync();
      expect(whole.address).toBe('Plan!E1:F2');
      expect(rest.isNullObject).toBe(true);
    });
  });
});

describe('Range.format', () => {
  it('reads no fill as white, mixed fills as null, and keeps what is set after a save', async () => {
    const excel = await openWorkbook();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A2').format.fill.color = '#00703c';
      sheet.getRange('A2').format.font.bold = true;
      sheet.getRange('A2').format.horizontalAlignment = 'Center';
      sheet.getRange('A2').format.borders.getItem('EdgeBottom').style = 'Dash';
      await context.sync();
    });
    const { Excel } = await reopen(excel);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [filled, plain, both] = [sheet.getRange('A2'), sheet.getRange('A3'), sheet.getRange('A2:A3')];
      for (const range of [filled, plain, both])
        range.load('format/fill/color,format/font/bold,format/font/name,format/horizontalAlignment');
      const border = filled.format.borders.getItem('EdgeBottom');
      border.load('style');
      await context.sync();
      expect([filled, plain, both].map(({ format }) => format.fill.color)).toEqual([
        '#00703C',
        '#FFFFFF',
        null,
      ]);
      expect([filled.format.font.bold, filled.format.font.name, filled.format.horizontalAlignment]).toEqual([
        true,
        'Calibri',
        'Center',
      ]);
      expect(border.style).toBe('Dash');
    });
  });

  it('reads and writes the looks of single cells as a grid', async () => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#1D70B8' } } }, { format: { font: { bold: true } } }],
      ]);
      const properties = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(properties.value).toEqual([
        [
          { format: { fill: { color: '#1D70B8' }, font: { bold: false } } },
          { format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
        ],
      ]);
    });
  });

  it('sets widths in points and gives whole columns a look', async () => {
    const excel = await openWorkbook();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A:A').format.columnWidth = 150;
      sheet.getRange('E:F').format.font.size = 14;
      sheet.getRange('2:2').format.rowHeight = 30;
      await context.sync();
    });
    const { Excel } = await reopen(excel);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [a, e] = [sheet.getRange('A2'), sheet.getCell(7, 4)];
      a.load('format/columnWidth,format/rowHeight');
      e.load('format/font/size');
      await context.sync();
      expect([a.format.columnWidth, a.format.rowHeight, e.format.font.size]).toEqual([150, 30, 14]);
    });
  });
});

describe('hidden rows', () => {
  it('answers null where some rows are hidden, and shows the cells of the others', async () => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const range = sheet.getRange('A1:C3').load('rowHidden');
      const hidden = sheet.getRange('A2:C2').load('rowHidden');
      const visible = sheet.getRange('A3:C3').load('rowHidden');
      const view = range.getVisibleView().load('cellAddresses');
      await context.sync();
      expect([range.rowHidden, hidden.rowHidden, visible.rowHidden]).toEqual([null, true, false]);
      expect(view.cellAddresses).toEqual([
        ['Plan!A1', 'Plan!C1'],
        ['Plan!A3', 'Plan!C3'],
      ]);
    });
  });
});
