import { printRollup } from '../../src/cli/printReport';
import { openPlan, type OpenPlan } from '../support/standIn';
import { plainWorkbook } from '../support/plainWorkbook';

const head = ['Ref', 'Priority area', 'Action', 'Lead', 'Due', 'Progress BRAG', 'Impact BRAG'];
const rows = (ratings: readonly string[]) => [
  head,
  ...ratings.map((rating, index) => [
    `1.${index + 1}`,
    index < 3 ? 'Leadership' : 'Health',
    `Do thing number ${index + 1}`,
    'Head of SEND',
    45_900 + index,
    rating,
    rating,
  ]),
];
let open: OpenPlan;

/** Nobody can say which of the two sheets is the plan, so that there are six actions, or twelve. */
beforeAll(async () => {
  open = await openPlan(
    plainWorkbook(
      { name: 'Plan', rows: rows(['Red', 'Amber', 'Green', 'Blue', 'Red', 'Amber']) },
      { name: 'Plan (2)', rows: rows(['Green', 'Green', 'Green', 'Blue', 'Blue', 'Amber']) },
    ),
  );
  await open.build();
});

/** What the cells of a paper show. */
const shownOn = (sheet: string): Promise<string[][]> =>
  open.standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('text');
    await context.sync();
    return used.text;
  });

test('where it is asked which rows are the plan, nobody is told how many actions there are', async () => {
  const report = await open.check();
  const lines = printRollup(report).split('\n');
  expect(lines.find((line) => line.startsWith('Whole plan'))).toMatch(/^Whole plan +–( +–)+$/);
  const summary = await shownOn('Board summary');
  const headings = summary.findIndex((cells) => cells.includes('Actions') && cells.includes('Progress Red'));
  const column = summary[headings]!.indexOf('Actions');
  const whole = summary.findIndex((cells, row) => row > headings && cells[0] === 'Whole plan');
  expect(summary.slice(headings + 1, whole + 1).map((cells) => cells[column])).toEqual(['–', '–', '–']);
  const papers = [...summary, ...(await shownOn('Members’ summary'))].flat().join('\n');
  expect(papers).not.toMatch(/\b12 actions|of 12\b/);
  expect(papers).toContain('have the same actions, not all rated and dated alike');
});
