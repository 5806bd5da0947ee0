import { parseIsoDate } from '../../../src/core/cells/serialDate';
import type { BoardPosition } from '../../../src/core/rollup/actionHistory';
import { isMovedFar, redatedInWords, redatingOf } from '../../../src/core/rollup/redating';
import { judgeOf } from '../../../src/core/rollup/standing';
import { defaultKey } from '../../../src/core/plan/values/ratingWords';
import { actionOf, type Row } from '../../support/actions';

const day = (iso: string) => parseIsoDate(iso) ?? 0;
const judge = judgeOf(defaultKey, day('2025-09-08'));

/** Positions with these due dates, earliest first, as they are kept of an action. */
const kept = (...dues: readonly (string | null)[]) => ({
  boards: dues
    .map((due, index): BoardPosition => ({
      board: 45000 + index,
      progress: 'green',
      impact: 'green',
      spend: null,
      update: '',
      due: due === null ? null : day(due),
    })) // prettier-ignore
    .reverse(),
});

test.each<[string, Row, ReturnType<typeof kept> | undefined, [string, number, number] | null]>([
  ['one date', { due: '31/03/2026' }, undefined, null],
  ['the same date at every board', { due: '31/03/2026' }, kept('2026-03-31', '2026-03-31'), null],
  ['a later date than at the last board', { due: '30/04/2026' }, kept('2026-03-31'), ['2026-03-31', 1, 30]],
  ['three dates', { due: '30/09/2025' }, kept('2024-12-31', '2025-03-31', '2025-03-31', '2025-06-30'), ['2024-12-31', 3, 273]],
  ['an earlier date', { due: '01/03/2026' }, kept('2026-03-31'), ['2026-03-31', 1, -30]],
  ['there and back', { due: '31/03/2026' }, kept('2026-03-31', '2026-06-30'), ['2026-03-31', 2, 0]],
  ['words between two dates', { due: '30/04/2026' }, kept('2026-03-31', null), ['2026-03-31', 1, 30]],
  ['no date now', { due: 'Ongoing' }, kept('2026-03-31', '2026-04-30'), null],
  ['a revised date beside the first one', { due: '31/03/2025', revisedDue: '30/09/2025' }, undefined, ['2025-03-31', 1, 183]],
  ['a revised date that is the first one', { due: '31/03/2025', revisedDue: '31/03/2025' }, undefined, null],
  ['a revised date without a first one', { due: '', revisedDue: '30/09/2025' }, undefined, null],
  ['a revised date, revised before the first board', { due: '31/03/2025', revisedDue: '30/09/2025' }, kept('2025-06-30'), ['2025-03-31', 2, 183]],
  ['a first date that was kept too counts once', { due: '31/03/2025', revisedDue: '30/09/2025' }, kept('2025-03-31', '2025-06-30'), ['2025-03-31', 2, 183]],
  ['a first date that was typed over since', { due: '31/07/2025', revisedDue: '30/09/2025' }, kept('2025-03-31'), ['2025-03-31', 1, 183]],
])('%s', (_, row, history, expected) => {
  const found = redatingOf(actionOf(row), history);
  expect(found && [found.original, found.times, found.days]).toEqual(expected && [day(expected[0]), expected[1], expected[2]]);
}); // prettier-ignore

test.each<[number, number, string]>([
  [1, 30, 'moved once, by 30 days'],
  [1, 1, 'moved once, by 1 day'],
  [1, 59, 'moved once, by 59 days'],
  [1, 60, 'moved once, by 2 months'],
  [1, -30, 'moved once, 30 days earlier'],
  [2, 0, 'moved twice, back to the first date'],
  [3, 273, 'moved 3 times, 9 months in all'],
  [2, -92, 'moved twice, 3 months earlier in all'],
])('%i times, %i days: %s', (times, days, words) => {
  expect(redatedInWords({ times, days })).toBe(words);
});

test('a date has moved far from the times or the days on that are set, where it is later and the action open', () => {
  const far = (row: Row, dates: readonly string[], timesMoved: number | null, daysMoved: number | null) => {
    const action = actionOf(row);
    return isMovedFar(action, redatingOf(action, kept(...dates)), judge, { timesMoved, daysMoved });
  };
  const twice = ['2025-12-31', '2026-01-31'];
  // From 31 December 2025 to 31 March 2026 are 90 days.
  expect(far({}, twice, 2, null)).toBe(true);
  expect(far({}, twice, 3, null)).toBe(false);
  expect(far({}, twice, null, 89)).toBe(true);
  expect(far({}, twice, null, 90)).toBe(false);
  expect(far({}, twice, null, null)).toBe(false);
  expect(far({ progress: 'Blue' }, twice, 2, 0)).toBe(false);
  expect(far({ left: 'Cancelled' }, twice, 2, 0)).toBe(false);
  expect(far({}, ['2026-06-30', '2026-05-31'], 2, 0)).toBe(false);
});
