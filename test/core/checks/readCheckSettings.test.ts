import { defaultCheckSettings } from '../../../src/core/checks/checkSettings';
import { readCheckSettings } from '../../../src/core/checks/readCheckSettings';

test('settings are read back as they were kept', () => {
  const kept = { ...defaultCheckSettings, rules: { 'lead.missing': 'off' as const }, overdueDays: 7, expectedAreas: 5 }; // prettier-ignore
  expect(readCheckSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([undefined, null, 'off', 3, []])('%j sets nothing', (setting) =>
  expect(readCheckSettings(setting)).toEqual(defaultCheckSettings),
);

test('what is no setting has its default, and the others hold', () => {
  const damaged = { rules: { 'lead.missing': 'loud', 'money.missing': 'error' }, overdueDays: -1, staleUpdateDays: '60', overBudgetPercent: 0 }; // prettier-ignore
  expect(readCheckSettings(damaged)).toEqual({
    ...defaultCheckSettings,
    rules: { 'money.missing': 'error' },
    overBudgetPercent: 0,
  });
  expect(readCheckSettings({ rules: ['lead.missing'] }).rules).toEqual({});
});
