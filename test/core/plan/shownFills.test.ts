import { shownFills } from '../../../src/core/plan/key/shownFills';
import type { FormatRule, FormatTest } from '../../../src/core/cells/formatRule';
import type { SheetCells } from '../../../src/core/cells/sheetCells';

const red = '#FF0000';
const green = '#00B050';

/** A sheet of dates from A1 down, with rules for B1 on. */
function fillsOf(days: readonly number[], ...tests: readonly (readonly [test: FormatTest, fill: string])[]) {
  const sheet = { name: 'Plan', row: 0, column: 0, values: days.map((day) => [day, '']) };
  const areas = [{ row: 0, column: 1, rows: days.length, columns: 1 }];
  const rules = tests.map(([test, fill]): FormatRule => ({ areas, test, fill, stopIfTrue: true }));
  const shown = shownFills(sheet as unknown as SheetCells, rules, []);
  const fills = days.map((_, row) => shown.fillAt(row, 1));
  return { fills, hasUnknown: shown.hasUnknown() };
}

const formula = (text: string): FormatTest => ({ kind: 'formula', formula: text });

test('colours that rules give by a date of their own are those that Excel shows', () => {
  const told = fillsOf(
    [45869, 45870],
    [formula('=$A1<DATE(2025,8,1)'), red],
    [formula('=$A1>=DATE(2025,8,1)'), green],
  );
  expect(told).toEqual({ fills: [red, green], hasUnknown: false });
});

test('what a rule shows that nobody can work out is not taken from one below it', () => {
  const told = fillsOf([45869, 45870], [formula('=$A1<TODAY()'), red], [formula('=$A1>0'), green]);
  expect(told).toEqual({ fills: ['', ''], hasUnknown: true });
});

test('a rule above such a one is shown all the same, and one without a colour hides nothing', () => {
  const told = fillsOf(
    [45869, 45870],
    [formula('=$A1=45869'), red],
    [formula('=$A1<TODAY()'), ''],
    [formula('=$A1>0'), green],
  );
  expect(told).toEqual({ fills: [red, green], hasUnknown: false });
});
