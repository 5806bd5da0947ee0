import type { CellValue } from '../../../src/core/cells/sheetCells';
import type { Plan } from '../../../src/core/plan/plan';
import { planOf, sheetOf } from '../../support/sheet';

const head = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'RAG'];
const names = ['Recruit two advisers', 'Write the guidance', 'Train the front line'];
const action = (at: number, rating: string): CellValue[] => [
  `1.${at + 1}`,
  'Homes',
  names[at] ?? '',
  'Ann',
  45_900 + at * 30,
  rating,
];
const note = (text: string, rating: string): CellValue[] => ['', '', text, '', '', rating];
const planWith = (texts: readonly string[], own: string): Plan =>
  planOf(
    sheetOf([
      head,
      ...names.flatMap((_, at) => [action(at, own), ...texts.map((text) => note(text, 'Red'))]),
    ]),
  );

test.each<[string, readonly string[]]>([
  ['that says so', ['Update: the panel met.']],
  ['of two days', ['Apr 25: the panel met again', '12/06/25: the panel met again']],
  ['under each action', ['The panel met and moved on']],
])('an update with a rating, %s, is no action beside its own', (_, texts) => {
  const plan = planWith(texts, 'Green');
  expect(plan.questions).toEqual([]);
  expect(plan.actions.map(({ text, progress }) => [text, progress.text])).toEqual(
    names.map((name) => [name, 'Green']),
  );
  expect(plan.sheets[0]?.why).toMatch(/are notes of the actions above them, whose rating counts where/);
});

test('the last rating under an action that has none is its own', () => {
  const rows = [
    head,
    ...names.flatMap((_, at) => [action(at, ''), note('Update: met.', 'Red'), note('Update: done.', 'Blue')]),
  ];
  expect(planOf(sheetOf(rows)).actions.map(({ progress }) => progress.state)).toEqual([
    'blue',
    'blue',
    'blue',
  ]);
});

test('an action that is not filled in yet is none of another', () => {
  const rows = [head, ...names.map((_, at) => action(at, 'Green')), note('Publish the offer', 'Red')];
  expect(planOf(sheetOf(rows)).actions).toHaveLength(4);
});
