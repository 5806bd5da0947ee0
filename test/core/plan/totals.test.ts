import { planOf, sheetOf } from '../../support/sheet';

const header = ['Ref', 'Action', 'BRAG progress', 'BRAG impact', 'Budget', 'Actual'];

test('the amounts of rows of totals are kept, and text is not', () => {
  const plan = planOf(
    sheetOf([
      header,
      ['1', 'Do it', 'Red', 'Red', 100, 50],
      ['', 'Subtotal', '', '', 100, '£50'],
      ['Total', '', '', '', '#REF!', 50.5],
    ]),
  );
  expect(plan.tables[0]?.totals).toEqual([
    { row: 2, field: 'budget', pounds: 100 },
    { row: 3, field: 'actual', pounds: 50.5 },
  ]);
});

test('a plan without totals has none', () => {
  const plan = planOf(sheetOf([header, ['1', 'Do it', 'Red', 'Red', 100, 50]]));
  expect(plan.tables[0]).not.toHaveProperty('totals');
});

test('a rating in a merged cell is known by its area, on every row', () => {
  const down = { row: 1, column: 2, rows: 2, columns: 1 };
  const rows = [
    ['1', 'Do it', 'Red', 'Red', 1, 1],
    ['2', 'Do that', '', 'Red', 1, 1],
    ['3', 'Do more', 'Red', 'Red', 1, 1],
  ];
  const plan = planOf(sheetOf([header, ...rows], { merges: [down, { ...down, column: 0 }] }));
  expect(plan.actions.map((action) => action.mergedRatings)).toEqual([
    { progress: down },
    { progress: down },
    undefined,
  ]);
});

test('a total counts no action, whatever numbers stand beside it', () => {
  const plan = planOf(
    sheetOf([
      header,
      ['1', 'Do it', 'Red', 'Red', 100, 50],
      ['2', 'Do that', 'Green', 'Red', 100, 50],
      ['Total', 2, 2, 2, 200, 100],
    ]),
  );
  expect(plan.actions).toHaveLength(2);
  expect(plan.tables[0]?.totals).toEqual([
    { row: 3, field: 'budget', pounds: 200 },
    { row: 3, field: 'actual', pounds: 100 },
  ]);
});
