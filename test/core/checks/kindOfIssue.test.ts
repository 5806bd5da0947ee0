import { kindOfIssue } from '../../../src/core/checks/kindOfIssue';

test.each([
  ['rating.unrecognised', 'Rating unrecognised'],
  ['progress.blue-no-evidence', 'Progress Blue no evidence'],
  ['rating.colour-only', 'Rating colour only'],
  ['', ''],
])('%s is %s', (code, words) => expect(kindOfIssue(code)).toBe(words));
