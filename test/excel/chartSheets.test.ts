import { plainWorkbook } from '../support/plainWorkbook';
import { withoutCellsOf } from '../support/refusals';
import { openPlan } from '../support/standIn';

const rows = [
  ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
  ['1.1', 'Mend the roof', 'Head of Homes', 45908, 'Green'],
  ['1.2', 'Train the staff', 'Head of Homes', 45908, 'Red'],
];
const workbook = () =>
  plainWorkbook({ name: 'Plan', rows }, { name: 'Chart1', rows: [] }, { name: 'Notes', rows: [['About']] });

describe.each([
  ['its protection', true],
  ['its cells alone', false],
])('a chart sheet among the others, of which Excel does not tell %s', (_, ofProtection) => {
  const onChartSheet = <T>(work: () => Promise<T>) =>
    withoutCellsOf({ name: 'Chart1', id: '{00000000-0000-0000-0000-000000000002}' }, ofProtection, work);

  test('is named and left alone, and the plan is read, built and built again', async () => {
    const { inWorkbook, build } = await openPlan(workbook());
    await onChartSheet(async () => {
      const { sheets } = await inWorkbook((one) => one.readCells());
      expect(sheets.map(({ name, withoutCells }) => [name, withoutCells === true])).toEqual([
        ['Plan', false],
        ['Chart1', true],
        ['Notes', false],
      ]);
      const { report } = await build(undefined, '2025-09-08', ['board-summary']);
      expect(report.total.actions).toHaveLength(2);
      expect(report.sheets.find(({ name }) => name === 'Chart1')?.why).toMatch(/chart or macro sheet/);
      await build(undefined, '2025-09-08', ['board-summary']);
    });
  });
});
