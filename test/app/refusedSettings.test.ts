import { refusedSettings } from '../../src/app/refusedSettings';
import { defaultPackSettings } from '../../src/core/papers/pack/packSettings';
import { longestDetail } from '../../src/core/papers/pack/packDetails';

test('settings as they are by default are taken over', () => {
  expect(
    refusedSettings({ bragBoardSettings: 1, checks: {}, pack: defaultPackSettings, cycles: {} }),
  ).toEqual([]);
});

test.each(['progressRed', 'impactRed', 'worse'])('escalation by %s is true or false', (name) => {
  const refused = (value: unknown) => refusedSettings({ pack: { escalation: { [name]: value } } });
  expect([true, false].flatMap(refused)).toEqual([]);
  for (const value of ['yes', 1, null])
    expect(refused(value)).toEqual([`pack.escalation.${name} must be true or false.`]);
});

test.each(['daysOverdue', 'boardsWithoutImpact', 'timesMoved', 'daysMoved'])(
  'escalation by %s is a whole number, or never',
  (name) => {
    const refused = (value: unknown) => refusedSettings({ pack: { escalation: { [name]: value } } });
    expect([0, 1, 1000, null].flatMap(refused)).toEqual([]);
    for (const value of [-1, 1.5, '3'])
      expect(refused(value)).toEqual([
        `pack.escalation.${name} must be a whole number from 0, or null for never.`,
      ]);
  },
);

test.each([
  ['decisionDaysOverdue', [0, 5000], [-1, 0.5, null], 'a whole number from 0.'],
  ['decisionPercent', [0, 100], [-1, 101, 0.5, null], 'a whole number from 0 to 100.'],
])('what is for decision by %s is a number in its range', (name, taken, not, words) => {
  const refused = (value: unknown) => refusedSettings({ pack: { escalation: { [name]: value } } });
  expect(taken.flatMap(refused)).toEqual([]);
  for (const value of not) expect(refused(value)).toEqual([`pack.escalation.${name} must be ${words}`]);
});

test.each([
  ['checks', 'checks must be a group of settings in braces.'],
  ['pack', 'pack must be a group of settings in braces.'],
  ['cycles', 'cycles must be a group of settings in braces.'],
])('a list in place of %s is told', (name, sentence) => {
  expect(refusedSettings({ [name]: [] })).toEqual([sentence]);
});

test.each([
  ['names', ['pack.names must be names by their sheets, in braces.']],
  ['escalation', ['pack.escalation must be a group of settings in braces.']],
  ['areaRating', ['pack.areaRating must be a group of settings in braces.']],
  ['areaRatings', ['pack.areaRatings must be a list.']],
  ['details', ['pack.details must be a group of settings in braces.']],
])('words in place of %s of the pack are told', (name, sentences) => {
  expect(refusedSettings({ pack: { [name]: 'all' } })).toEqual(sentences);
});

test('of several officers’ ratings it is the wrong one that is named', () => {
  const areaRatings = [
    { area: 'A', rating: 'red', reason: 'Late' },
    { area: 'B', rating: 'purple', reason: '' },
  ];
  expect(refusedSettings({ pack: { areaRatings } })).toEqual([
    'pack.areaRatings, number 2, must have an area, a rating (blue, green, amber or red) and a reason.',
  ]);
});

test('a detail that is too long is told with its place', () => {
  const refused = (title: string) => refusedSettings({ pack: { details: { title } } });
  expect(refused('x'.repeat(longestDetail))).toEqual([]);
  expect(refused('x'.repeat(longestDetail + 1))).toHaveLength(1);
  expect(refused('x'.repeat(longestDetail + 1))[0]).toMatch(/^pack\.details\.title /);
});

test('dates of cycles are dates, two that are compared go forwards, and the history is seen or not', () => {
  const refused = (cycles: object) => refusedSettings({ cycles });
  expect(refused({ boards: ['2025-09-08'], stocktakes: [], compared: null, historySheet: null })).toEqual([]);
  expect(refused({ historySheet: 'visible' })).toEqual([]);
  expect(refused({ historySheet: 'hidden' })).toEqual([]);
  expect(refused({ compared: { from: '2025-03-10', to: '2025-09-08' } })).toEqual([]);
  expect(refused({ boards: '2025-09-08' })).toEqual(['cycles.boards must be a list of dates.']);
  expect(refused({ stocktakes: ['2025-09-08', '2025-02-30'] })).toEqual([
    'cycles.stocktakes: "2025-02-30" is no date such as "2025-09-08".',
  ]);
  const pair = ['cycles.compared must have a date “from” and a later date “to”.'];
  expect(refused({ compared: { from: '2025-09-08', to: '2025-09-08' } })).toEqual(pair);
  expect(refused({ compared: { from: '2025-09-08' } })).toEqual(pair);
  expect(refused({ historySheet: 'no' })).toEqual(['cycles.historySheet must be "visible" or "hidden".']);
});
