import { openWorkbook } from '../host/newWorkbook';
import { paintColours } from '../../src/excel/paintColours';
import { RequestBudget } from '../../src/excel/requestBudget';

test('a column whose colours change from row to row comes out as one area for each colour would', async () => {
  const { Excel, traffic } = await openWorkbook();
  const fills = Array.from({ length: 40 }, (_, row) =>
    row % 3 === 0 ? '#B3261E' : row % 3 === 1 ? '#00703C' : '',
  );
  const areas = fills.flatMap((fill, row) =>
    fill === ''
      ? []
      : [{ area: { row, column: 2, rows: 1, columns: 1 }, style: { fill, colour: '#FFFFFF' } }],
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Colours');
    sheet.getRange('C3').format.fill.color = '#FFFF00';
    await context.sync();
    const before = traffic.actions;
    await paintColours(sheet, areas, new RequestBudget(context));
    const painted = sheet.getRange('C1:C40').getCellProperties({ format: { fill: { color: true }, font: { color: true } } }); // prettier-ignore
    await context.sync();
    expect(traffic.actions - before).toBeLessThan(20);
    expect(painted.value.map(([cell]) => cell?.format?.fill?.color)).toEqual(
      // A cell without a colour of its own stays as it was.
      fills.map((fill, row) => (row === 2 ? '#FFFF00' : fill === '' ? '#FFFFFF' : fill)),
    );
    expect(painted.value[0]?.[0]?.format?.font?.color).toBe('#FFFFFF');
  });
});
