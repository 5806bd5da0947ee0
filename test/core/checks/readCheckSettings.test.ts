import fc from 'fast-check';
import { defaultCheckSettings } from '../../../src/core/checks/checkSettings';
import { readCheckSettings } from '../../../src/core/checks/readCheckSettings';

const defaults = { settings: defaultCheckSettings, refused: [] };

test.each([[undefined], [null], [{}], [{ rules: {} }], [{ expectedAreas: null }]])(
  '%j is the defaults',
  (stored) => expect(readCheckSettings(stored)).toEqual(defaults),
);

test('what is set is kept, through JSON and back', () => {
  const settings = {
    ...defaultCheckSettings,
    rules: { 'lead.missing': 'off', 'rating.untidy': 'warning' },
    overdueDays: 7,
    overBudgetPercent: 2.5,
    expectedAreas: 5,
  } as const;
  expect(readCheckSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, refused: [] });
});

test('names of a later version are passed over', () => {
  expect(readCheckSettings({ colour: 'pink', rules: { 'star.missing': 'error' } })).toEqual(defaults);
});

test('names that every object has are not settings', () => {
  expect(readCheckSettings({ rules: Object.create({ 'lead.missing': 'off' }) as unknown })).toEqual(defaults);
});

test.each<[unknown, string]>([
  ['strict', 'The check settings cannot be read.'],
  [[1], 'The check settings cannot be read.'],
  [{ overdueDays: -1 }, 'The number of days overdue must be from 0 to 3650.'],
  [{ overdueDays: '7' }, 'The number of days overdue must be from 0 to 3650.'],
  [{ staleUpdateDays: 3651 }, 'The number of days after which an update is old must be from 0 to 3650.'],
  [{ overBudgetPercent: NaN }, 'The number of percent over budget must be from 0 to 1000.'],
  [
    { spendWithoutImpact: Infinity },
    'The number of pounds spent without impact must be from 0 to 1000000000.',
  ],
  [{ yearsBack: null }, 'The number of years back must be from 0 to 100.'],
  [{ yearsAhead: true }, 'The number of years ahead must be from 0 to 100.'],
  [{ expectedAreas: 0 }, 'The number of priority areas expected must be a whole number from 1 to 100.'],
  [{ expectedAreas: 2.5 }, 'The number of priority areas expected must be a whole number from 1 to 100.'],
  [{ rules: 'off' }, 'The severities of the checks cannot be read.'],
  [
    { rules: { 'lead.missing': 'loud' } },
    'The severity of lead.missing must be error, warning, info or off.',
  ],
])('%j is refused in plain words, and its default counts', (stored, sentence) => {
  expect(readCheckSettings(stored)).toEqual({ ...defaults, refused: [sentence] });
});

test.each([
  ['overdueDays', 0, 3650],
  ['staleUpdateDays', 0, 3650],
  ['sameUpdateDays', 0, 3650],
  ['overBudgetPercent', 0, 1000],
  ['spendWithoutImpact', 0, 1e9],
  ['ledgerDifference', 0, 1e9],
  ['offProfilePercent', 0, 1000],
  ['trendFigures', 0, 100],
  ['latePeriods', 0, 100],
  ['timesMoved', 1, 100],
  ['daysMoved', 0, 3650],
  ['boardsUnmoved', 2, 100],
  ['boardsBlue', 2, 100],
  ['yearsBack', 0, 100],
  ['yearsAhead', 0, 100],
  ['expectedAreas', 1, 100],
] as const)('%s is from %d to %d', (name, least, most) => {
  const kept = (value: number) => {
    const { settings, refused } = readCheckSettings({ [name]: value });
    return refused.length === 0 && settings[name] === value;
  };
  expect([least - 1, least, most, most + 1].map(kept)).toEqual([false, true, true, false]);
});

test('a bad value does not cost the good ones', () => {
  const { settings, refused } = readCheckSettings({ overdueDays: 'a week', yearsBack: 3 });
  expect([settings.overdueDays, settings.yearsBack, refused.length]).toEqual([0, 3, 1]);
});

test('anything at all is read without throwing', () => {
  fc.assert(fc.property(fc.anything(), (stored) => readCheckSettings(stored).settings.overdueDays >= 0));
});
