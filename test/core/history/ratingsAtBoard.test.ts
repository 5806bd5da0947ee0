import { ratingsAtBoard } from '../../../src/core/history/ratingsAtBoard';
import { defaultAreaRatingRule } from '../../../src/core/rollup/areaRatingRule';
import { day, kept, position } from '../../support/positions';

const board = '2025-09-08';
const progressOf = (...actions: Parameters<typeof kept>[0][]) =>
  ratingsAtBoard(position(actions.map(kept), board), ['Leadership'], defaultAreaRatingRule).ratings.map(
    (ratings) => ratings?.progress,
  );

test('what was due on the day of a board was not overdue there; what was due the day before was', () => {
  expect(progressOf({ due: day('2025-09-08') })).toEqual(['green', 'green']);
  expect(progressOf({ due: day('2025-09-07') })).toEqual(['amber', 'amber']);
});

test('what was done by then was not overdue, whatever its due date', () => {
  expect(progressOf({ due: day('2025-09-07'), progress: 'blue' }, {})).toEqual(['green', 'green']);
});

test('of an area that was not in the plan at a board nothing is said', () => {
  const { ratings } = ratingsAtBoard(
    position(
      [kept({ area: 'leadership ' }), kept({ area: 'Health', progress: 'red', impact: 'red' })],
      board,
    ),
    ['Leadership', 'Education'],
    defaultAreaRatingRule,
  );
  expect(ratings).toEqual([{ progress: 'green', impact: 'green' }, null, { progress: 'red', impact: 'red' }]);
});
