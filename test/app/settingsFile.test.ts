import { PlanProblem } from '../../src/app/planProblem';
import { readSettingsFile, writeSettingsFile } from '../../src/app/settingsFile';
import { readWorkbookSettings, settingsToKeep } from '../../src/app/workbookSettings';

const settings = readWorkbookSettings(
  new Map<string, unknown>([
    ['checks', { staleUpdateDays: 90, expectedAreas: 5, rules: { 'lead.missing': 'off' } }],
    ['pack', { sheets: ['finance', 'board-summary'], names: { finance: 'Money' } }],
    ['cycles', { boards: ['2025-09-08'], stocktakes: ['2025-03-01'], historySheet: 'hidden' }],
  ]),
);

test('what is exported from one workbook is what another takes over', () => {
  expect(readSettingsFile(writeSettingsFile(settings, []))).toEqual(settings);
  expect(readWorkbookSettings(settingsToKeep(settings))).toEqual(settings);
  expect(settings.pack.sheets).toEqual(['finance', 'board-summary']);
});

test('a part that a file does not have is left as it is', () => {
  expect(readSettingsFile('{"bragBoardSettings":1,"checks":{"overdueDays":7}}')).toEqual({
    checks: { ...readWorkbookSettings(new Map()).checks, overdueDays: 7 },
  });
});

test.each(['', 'Dear Sir', '[]', '{"checks":{}}', '{"bragBoardSettings":2}'])(
  '%p is no settings file, and is refused with what to do',
  (text) => {
    expect(() => readSettingsFile(text)).toThrow(/nothing was changed\. Choose a file/);
  },
);

test('a value that cannot be used is named, and nothing is taken over', () => {
  const text = '{"bragBoardSettings":1,"checks":{"overdueDays":-1}}';
  expect(() => readSettingsFile(text)).toThrow(PlanProblem);
  expect(() => readSettingsFile(text)).toThrow(/number of days overdue must be from 0 to 3650/);
});

const file = (parts: object): string => JSON.stringify({ bragBoardSettings: 1, ...parts });

test.each<[string, object, string]>([
  [
    'a threshold that is no share',
    { pack: { areaRating: { red: 0.3 } } },
    'pack.areaRating.red must be a share',
  ],
  [
    'a share of more than all',
    { pack: { areaRating: { amber: { part: 3, whole: 2 } } } },
    'pack.areaRating.amber',
  ],
  [
    'a check that there is not',
    { checks: { rules: { 'lead.absent': 'off' } } },
    'there is no check “lead.absent”',
  ],
  [
    'a severity that there is not',
    { checks: { rules: { 'lead.missing': 'fatal' } } },
    'severity of lead.missing',
  ],
  ['a number as text', { checks: { overdueDays: '7' } }, 'number of days overdue'],
  ['a setting that there is not', { checks: { overdue: 7 } }, 'checks.overdue is no setting'],
  ['a part that there is not', { columns: {} }, 'columns is no setting'],
  ['a part that is no group', { pack: 'all' }, 'pack must be a group'],
  ['a sheet that there is not', { pack: { sheets: ['finance', 'money'] } }, 'there is no sheet "money"'],
  ['no sheet at all', { pack: { sheets: [] } }, 'pack.sheets must be a list'],
  ['the name that Excel keeps', { pack: { names: { movement: 'history' } } }, '“history”: Excel keeps'],
  [
    'a name of 32 letters',
    { pack: { names: { movement: 'x'.repeat(32) } } },
    'up to 31 letters, and this has 32',
  ],
  ['a name with a colon', { pack: { names: { movement: 'a:b' } } }, 'pack.names.movement, “a:b”'],
  ['a name in apostrophes', { pack: { names: { movement: "'Now'" } } }, 'apostrophe'],
  ['a blank name', { pack: { names: { movement: '  ' } } }, 'needs a name'],
  ['two alike', { pack: { names: { movement: 'Papers', finance: 'PAPERS' } } }, 'has this name already'],
  [
    'one that another sheet has',
    { pack: { names: { movement: 'board SUMMARY' } } },
    'Board summary has this name',
  ],
  ['a name that is no text', { pack: { names: { movement: 7 } } }, 'pack.names.movement must be text'],
  ['a name of no sheet', { pack: { names: { moves: 'x' } } }, 'pack.names.moves is no setting'],
  ['days below none', { pack: { escalation: { daysOverdue: -1 } } }, 'pack.escalation.daysOverdue'],
  ['yes for true', { pack: { escalation: { worse: 'yes' } } }, 'pack.escalation.worse must be true or false'],
  [
    'a rating that is none',
    { pack: { areaRatings: [{ area: 'A', rating: 'pink', reason: '' }] } },
    'pack.areaRatings, number 1',
  ],
  ['a date in UK order', { cycles: { boards: ['08/09/2025'] } }, '"08/09/2025" is no date'],
  ['a day that is not', { cycles: { stocktakes: ['2025-02-30'] } }, 'cycles.stocktakes'],
  [
    'dates the wrong way round',
    { cycles: { compared: { from: '2025-09-01', to: '2025-03-01' } } },
    'cycles.compared',
  ],
  ['a word for hidden', { cycles: { historySheet: 'no' } }, 'cycles.historySheet'],
])('%s is told with its place, and nothing is taken over', (_, parts, words) => {
  expect(() => readSettingsFile(file(parts))).toThrow(PlanProblem);
  expect(() => readSettingsFile(file(parts))).toThrow(words);
});

test('names may change places', () => {
  const names = { finance: 'Movement', movement: 'Finance summary' };
  expect(readSettingsFile(file({ pack: { names } })).pack?.names).toEqual(names);
});

test('of many wrong values the first are told, and the rest counted', () => {
  const rules = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`x.${index}`, 'off']));
  expect(() => readSettingsFile(file({ checks: { rules } }))).toThrow('And 4 more.');
});
