import { understandPlan } from '../../src/app/understandPlan';
import type { Plan } from '../../src/core/plan/plan';
import { plainWorkbook } from '../support/plainWorkbook';
import { exampleDay, openPlan } from '../support/standIn';

const amber = '#FFC000';
const green = '#00B050';
const red = '#FF0000';

/** A plan with these ratings in column E and percentages in column F, after some conditional formats were added. */
async function shown(
  ratings: readonly string[],
  addFormats: (column: Excel.Range) => void,
  percent: readonly number[] = [],
): Promise<Plan> {
  const rows = ratings.map((rating, index) => [
    `1.${index + 1}`,
    `Do ${index}`,
    'ICB',
    45908,
    rating,
    percent[index] ?? '',
  ]);
  const bytes = plainWorkbook({
    name: 'Plan',
    rows: [['Ref', 'Action', 'Lead', 'Due date', 'RAG', '% complete'], ...rows],
  });
  const { standIn, inWorkbook } = await openPlan(bytes);
  await standIn.Excel.run(async (context) => {
    addFormats(context.workbook.worksheets.getItem('Plan').getRange(`E2:E${ratings.length + 1}`));
    await context.sync();
  });
  return inWorkbook(async (workbook) => (await understandPlan(workbook, exampleDay)).plan);
}
const states = ({ actions }: Plan): string[] => actions.map(({ progress }) => progress.state);

function colourCells(column: Excel.Range, word: string, colour: string): void {
  const { cellValue } = column.conditionalFormats.add('CellValue');
  cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
  cellValue.format.fill.color = colour;
}
function colourTexts(
  column: Excel.Range,
  operator: 'Contains' | 'BeginsWith',
  text: string,
  colour: string,
): void {
  const { textComparison } = column.conditionalFormats.add('ContainsText');
  textComparison.rule = { operator, text };
  textComparison.format.fill.color = colour;
}
function colourBy(column: Excel.Range, formula: string, colour: string): void {
  const { custom } = column.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = colour;
}

test('the colour that a cell shows explains its word', async () => {
  const plan = await shown(['Slipping', 'Flying', 'Slipping', 'Stuck for now', 'Green'], (column) => {
    colourCells(column, 'Slipping', amber);
    colourTexts(column, 'BeginsWith', 'fly', green);
    colourTexts(column, 'Contains', 'STUCK', red);
  });
  expect(states(plan)).toEqual(['amber', 'green', 'amber', 'red', 'green']);
  expect(plan.questions).toEqual([]);
});

test('blank cells that are coloured by another column are rated', async () => {
  const plan = await shown(
    ['', '', '', ''],
    (column) => {
      colourBy(column, '=$F2>=0.75', green);
      colourBy(column, '=AND($F2<0.75,$F2>0.25)', amber);
      colourBy(column, '=NOT(OR($F2>0.25,ISBLANK($F2)))', red);
    },
    [0.9, 0.5, 0.1],
  );
  expect(states(plan)).toEqual(['green', 'amber', 'red', 'unrated']);
});

test('the first of two rules that apply is what is seen', async () => {
  const plan = await shown(
    ['', ''],
    (column) => {
      // Excel puts a new format before the others.
      colourBy(column, '=$F2>0', red);
      colourBy(column, '=$F2>0.5', green);
    },
    [0.9, 0.2],
  );
  expect(states(plan)).toEqual(['green', 'red']);
});

test('a rule that cannot be worked out is told, and counts for nothing', async () => {
  const plan = await shown(['', 'Green'], (column) => colourBy(column, '=$D2<TODAY()-30', red));
  expect(states(plan)).toEqual(['unrated', 'green']);
  expect(plan.sheets[0]?.why).toContain('a conditional format of its ratings could not be worked out');
});

test('a plan whose ratings are all words takes no batch more for rules', async () => {
  const batches = async (ratings: string[]) => {
    const rows = ratings.map((rating, index) => [`${index}`, `Do ${index}`, 'ICB', 45908, rating]);
    const { standIn, check } = await openPlan(
      plainWorkbook({ name: 'Plan', rows: [['Ref', 'Action', 'Lead', 'Due date', 'RAG'], ...rows] }),
    );
    await standIn.Excel.run(async (context) => {
      colourCells(context.workbook.worksheets.getItem('Plan').getRange('E2:E3'), 'Slipping', amber);
      await context.sync();
    });
    const before = standIn.traffic.batches;
    await check();
    return standIn.traffic.batches - before;
  };
  expect(await batches(['Slipping', 'Red'])).toBe((await batches(['Green', 'Red'])) + 1);
});
