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
