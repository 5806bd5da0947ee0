import { openWorkbook } from '../support/newWorkbook';
import { dressAreas } from '../../src/excel/dressAreas';
import { RequestBudget } from '../../src/excel/requestBudget';

test('a look that two thousand single cells share takes few calls, each of which Excel takes', async () => {
  const { Excel, traffic } = await openWorkbook();
  const areas = Array.from({ length: 2_000 }, (_, index) => ({
    row: index * 2,
    column: 2,
    rows: 1,
    columns: 1,
  }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Colours');
    sheet.getRange('C2').format.fill.color = '#FFFF00';
    await context.sync();
    const before = traffic.actions;
    const look = { areas, style: { fill: '#B3261E', colour: '#FFFFFF' }, lines: [] };
    await dressAreas(sheet, look, new RequestBudget(context));
    const painted = sheet
      .getRange('C1:C4000')
      .getCellProperties({ format: { fill: { color: true }, font: { color: true } } });
    await context.sync();
    expect(traffic.actions - before).toBeLessThan(40);
    const fills = painted.value.map(([one]) => one?.format?.fill?.color);
    // A cell of another look stays as it was.
    expect(fills.slice(0, 4)).toEqual(['#B3261E', '#FFFF00', '#B3261E', '#FFFFFF']);
    expect(fills.filter((fill) => fill === '#B3261E')).toHaveLength(2_000);
    expect(painted.value[3_998]?.[0]?.format?.font?.color).toBe('#FFFFFF');
  });
});
