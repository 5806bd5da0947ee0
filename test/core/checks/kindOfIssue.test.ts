import { kindOfIssue } from '../../../src/core/checks/kindOfIssue';
import { rules } from '../../../src/core/checks/rules';

test('every rule has a name of its own, which is not its code', () => {
  const names = rules.map(({ code }) => kindOfIssue(code));
  expect(new Set(names).size).toBe(rules.length);
  for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z ]{5,29}$/);
  // Where the code in words is as plain as can be, it is the name.
  const asCode = rules.filter(({ code }) => kindOfIssue(code).toLowerCase() === code.replace(/[.-]/g, ' '));
  expect(asCode.map(({ code }) => code)).toEqual([
    'rating.missing',
    'impact.blue-before-progress',
    'reference.missing',
    'lead.missing',
    'agency.missing',
  ]);
});

test.each([
  ['progress.overdue-green', 'Overdue but Green'],
  ['risk.no-owner', 'Risk no owner'],
  ['', ''],
])('%j is %j', (code, words) => expect(kindOfIssue(code)).toBe(words));
