import { lastBoard, lastStocktake, stocktakeSpan } from '../../../src/core/history/choosePositions';
import { isoDate } from '../../../src/core/cells/serialDate';
import { cycleSettingsJson, readCycleSettings } from '../../../src/core/history/cycleSettings';
import { day, position } from '../../support/positions';

const at = (...dates: string[]) => dates.map((date) => position([], date));
const none = readCycleSettings(undefined);
const dateOf = (chosen: { cycleDate: number } | null) => (chosen === null ? null : isoDate(chosen.cycleDate));

test('the last board is the last position before the day, not that of the day itself', () => {
  const kept = at('2025-06-09', '2025-07-14', '2025-09-08');
  expect(dateOf(lastBoard(kept, day('2025-09-08')))).toBe('2025-07-14');
  expect(dateOf(lastBoard(kept, day('2025-09-09')))).toBe('2025-09-08');
  expect(lastBoard(kept, day('2025-06-09'))).toBeNull();
});

test('the last stocktake is the one set, else about six months before, else the earliest', () => {
  const kept = at('2025-01-13', '2025-03-10', '2025-06-09', '2025-08-11');
  const on = (stocktakes: string[]) =>
    dateOf(lastStocktake(kept, { stocktakes: stocktakes.map(day) }, day('2025-09-08')));
  expect(on([])).toBe('2025-03-10');
  expect(on(['2025-06-20', '2025-12-01'])).toBe('2025-06-09');
  expect(dateOf(lastStocktake(kept.slice(2), none, day('2025-09-08')))).toBe('2025-06-09');
});

test.each([
  [
    'the one six months ago with the plan as it stands, not with a position kept since',
    ['2025-01-13', '2025-02-10', '2025-08-11'],
    {},
    ['2025-02-10', '2025-09-08'],
  ],
  [
    'the earliest, where none is six months old, with the plan as it stands',
    ['2025-06-09', '2025-07-14', '2025-08-11'],
    {},
    ['2025-06-09', '2025-09-08'],
  ],
  [
    'the last stocktake with the plan as it stands, on the day of the next',
    ['2025-03-10', '2025-07-14'],
    { stocktakes: ['2025-03-10', '2025-09-08'] },
    ['2025-03-10', '2025-09-08'],
  ],
  [
    'the last stocktake with the plan as it stands, on the day of the third',
    ['2025-01-13', '2025-07-14'],
    { stocktakes: ['2025-01-13', '2025-07-14', '2025-09-08'] },
    ['2025-07-14', '2025-09-08'],
  ],
  [
    'the last stocktake with the plan, where no position is kept near the one after it',
    ['2025-03-10', '2025-04-14'],
    { stocktakes: ['2025-03-10', '2025-08-20'] },
    ['2025-04-14', '2025-09-08'],
  ],
  [
    'the two chosen',
    ['2025-01-13', '2025-02-10', '2025-08-11'],
    { compared: { from: '2025-01-13', to: '2025-02-10' } },
    ['2025-01-13', '2025-02-10'],
  ],
  [
    'the last stocktake with the plan, where one of the two chosen is not kept any more',
    ['2025-01-13', '2025-02-10', '2025-08-11'],
    { compared: { from: '2025-01-13', to: '2025-05-12' } },
    ['2025-02-10', '2025-09-08'],
  ],
  [
    'the two that were stocktakes',
    ['2025-01-13', '2025-02-10', '2025-07-14', '2025-08-11'],
    { stocktakes: ['2025-01-13', '2025-07-20'] },
    ['2025-01-13', '2025-07-14'],
  ],
  ['the only one with the plan as it stands', ['2025-08-11'], {}, ['2025-08-11', '2025-09-08']],
  ['nothing where none was kept', [], {}, null],
])('a stocktake compares %s', (_, dates, settings, expected) => {
  const [now] = at('2025-09-08');
  const span = stocktakeSpan(at(...dates), readCycleSettings(settings), now!);
  expect(span === null ? null : [dateOf(span.from), dateOf(span.to)]).toEqual(expected);
});

test('cycle settings are read as they are kept; what is damaged counts as not set', () => {
  const settings = readCycleSettings({
    boards: ['2025-10-13', '2025-09-08', '8/9/2025', 7],
    stocktakes: 'x',
    compared: { from: '2025-09-08', to: '2025-01-01' },
    historySheet: 'gone',
  });
  expect(settings).toEqual({
    boards: [day('2025-09-08'), day('2025-10-13')],
    stocktakes: [],
    compared: null,
    historySheet: null,
  });
  const full = {
    boards: ['2025-09-08'],
    stocktakes: ['2025-03-10'],
    compared: { from: '2025-03-10', to: '2025-09-08' },
    historySheet: 'hidden',
  };
  expect(cycleSettingsJson(readCycleSettings(full))).toEqual(full);
});
