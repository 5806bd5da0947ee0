import { explainCell, type Explanation } from '../../src/app/why/explainCell';
import { placeChanges } from '../../src/app/placeChanges';
import type { CellChange } from '../../src/core/cells/cellChange';
import type { CellValue } from '../../src/core/cells/sheetCells';
import { atOnce } from '../support/atOnce';
import { understood } from '../support/papersOf';
import { sheetOf, workbookOf } from '../support/sheet';
import { around, cells } from '../support/smallCouncil';

const small = understood(cells, around);

/** What is said of a cell of another sheet whose row holds these. */
const why = (rowValues: readonly CellValue[], found = small): Explanation | null =>
  atOnce(
    explainCell(found, {
      ...{ sheet: 'Notes', row: 0, column: 0, formula: '', value: '', shown: '', rowValues },
      beside: () => undefined,
    }),
  );
const named = (rowValues: readonly CellValue[], found = small) => {
  const explained = why(rowValues, found);
  if (explained?.kind === 'action') return explained.action.reference;
  return explained?.kind === 'area' ? explained.area : null;
};

test('a row names its action by its words or by its reference, its area, or the whole plan', () => {
  expect(named(['', ' agree the DATA protocol'])).toBe('1.2');
  expect(named(['2.1', 'Hub'])).toBe('2.1');
  expect(named(['Early help', 3])).toBe(1);
  expect(named(['Leadership'])).toBe(0);
  expect(named(['Whole plan', 6])).toBeNull();
  expect(why(['Whole plan', 6])).toEqual({ kind: 'area', area: null });
  expect(why(['Nothing of ours'])).toBeNull();
  expect(why(['', ''])).toBeNull();
});

test('words come before a reference, and two references are no name', () => {
  expect(named(['2.1', 'Agree the data protocol'])).toBe('1.2');
  expect(why(['2.1', '2.2'])).toBeNull();
});

test('words of two actions name the one whose reference stands beside them; without it, neither', () => {
  const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress BRAG'];
  const row = (reference: string, area: string, text = 'Review the terms') => [
    ...[reference, area, text, 'Head of SEND', '31/03/2027', 'Green'],
  ];
  const twice = understood(
    workbookOf(sheetOf([heads, row('A1', 'Health'), row('B1', 'Schools'), row('7', 'Schools', 'Buy books')])),
    { asAt: '2025-09-08' },
  );
  expect(named(['B1', 'Review the terms'], twice)).toBe('B1');
  expect(named(['', 'Review the terms'], twice)).toBeNull();
  // A reference of digits alone may as well be a number.
  expect(named(['', 7], twice)).toBeNull();
});

test('a row of the plan is its action, with its issues, its life and the papers to come; a heading of it is nothing', () => {
  const at = (row: number) =>
    atOnce(
      explainCell(small, {
        ...{ sheet: 'Plan', row, column: 2, formula: '', value: '', shown: '', rowValues: ['2.1'] },
        beside: () => undefined,
      }),
    );
  expect(at(0)).toBeNull();
  const explained = at(2);
  if (explained?.kind !== 'action') throw new Error('no action');
  expect(explained.action.reference).toBe('1.2');
  expect(explained.life.boards.map(({ board, action }) => [board.label, action.progress])).toEqual([
    ['March stocktake', 'amber'],
    ['July board', 'amber'],
  ]);
  expect(explained.life.redating).toMatchObject({ times: 2 });
  expect(explained.issues.map(({ cell }) => cell).sort()).toEqual(['F3', 'H3', 'H3', 'M3', 'N3', 'O3']);
  expect(explained.escalation?.isWorse).toBe(true);
  expect(explained.papers).toEqual([]);
});

describe('placing changes', () => {
  const change = (more: Partial<CellChange> = {}): CellChange => ({
    ...{ sheet: 'Plan', cell: 'G9', from: 'Red', to: 'Amber', field: 'progress' },
    action: { reference: '1.2', text: 'Agree the data protocol' },
    ...more,
  });
  const place = (...changes: CellChange[]) => placeChanges(small, changes);

  test('a change goes to its action’s cell by now, so long as its reference and words stand beside it', () => {
    const { placed, refused } = place(change());
    expect(refused).toEqual([]);
    expect(placed).toEqual([
      {
        ...change({ cell: 'G3' }),
        beside: [
          { cell: 'A3', value: '1.2' },
          { cell: 'C3', value: 'Agree the data protocol' },
        ],
      },
    ]);
  });

  test('the cell that changes is not asked to stay as it is', () => {
    const [placed] = place(change({ field: 'reference', from: '1.2', to: '1.20' })).placed;
    expect([placed?.cell, placed?.beside]).toEqual([
      'A3',
      [{ cell: 'C3', value: 'Agree the data protocol' }],
    ]);
  });

  test('a change of no action stays at its address', () => {
    const alone: CellChange = { sheet: 'Ledger', cell: 'E2', from: 900, to: 901 };
    expect(place(alone)).toEqual({ placed: [alone], refused: [] });
  });

  test('an action that is gone, and a column that is, are refused', () => {
    const gone = change({ action: { reference: '1.2', text: 'Something else' } });
    const column = change({ field: 'revisedDue' });
    expect(place(gone, column)).toEqual({
      placed: [],
      refused: [
        { change: gone, reason: 'action-gone' },
        { change: column, reason: 'column-gone' },
      ],
    });
  });
});
