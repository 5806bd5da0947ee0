import { gridOf } from '../support/answers';
import { packModels } from '../support/packModels';
import { plainWorkbook } from '../support/plainWorkbook';
import { openPlan } from '../support/standIn';

const row = (area: string, reference: string, text: string) => [
  reference,
  area,
  text,
  'Head of SEND',
  '01/01/2025',
  'Red',
  '',
  500,
  800,
];
const heads = [
  'Ref',
  'Priority area',
  'Action',
  'Lead',
  'Due date',
  'Progress BRAG',
  'Impact BRAG',
  'Budget (£)',
  'Actual spend (£)',
];

test('where references begin again in each area, none is called used twice, and lists without an area show it', async () => {
  const plan = await openPlan(
    plainWorkbook({
      name: 'Plan',
      rows: [
        heads,
        row('1. Health', '1', 'Recruit two therapists'),
        row('1. Health', '2', 'Publish the offer'),
        row('2. Schools', '1', 'Train every head teacher'),
        row('2. Schools', '2', 'Open a resourced provision'),
      ],
    }),
  );
  expect((await plan.check()).issues.filter(({ code }) => code === 'reference.duplicate')).toEqual([]);
  const models = await packModels(plan);
  const rows = (key: string) =>
    gridOf(models.find((model) => model.key === key)!).map((cells) => cells.map(String));
  const references = ['P1 · 1', 'P1 · 2', 'P2 · 1', 'P2 · 2'];
  const named = rows('escalations').filter((cells) => !cells.includes('Answer'));
  expect(named.flatMap((cells) => cells.filter((cell) => references.includes(cell))).sort()).toEqual(
    references,
  );
  expect(rows('finance').flat()).toContain('P2 · 1  Train every head teacher');
});
