import { leftWords } from '../../../src/core/plan/values/leftWords';
import { saysFinished } from '../../../src/core/plan/values/standingWords';

test.each([
  'Completed actions',
  'CLOSED',
  'Actions closed since the last meeting',
  'Signed off in 2024/25',
  'Work completed to date',
  'Fully implemented recommendations',
  'Completed and closed items (previously reported)',
  'Resolved since last report',
])('“%s” heads what is done', (heading) => expect(saysFinished(heading)).toBe(true));

test.each([
  '',
  'Implementation of the graduated approach',
  'Delivered support in schools',
  'Resolved complaints and appeals',
  'Work of the board',
  'Open actions',
  'Actions to be completed by health',
])('“%s” is no such heading', (heading) => expect(saysFinished(heading)).toBe(false));

test.each(['Stood down', 'Taken out of the plan', 'No longer being pursued', 'Stopped', 'N/A – superseded'])(
  '“%s” has left the plan',
  (words) => expect(leftWords(words)).toBe(words),
);

test('a rating that has moved is no action that has left', () => {
  expect(leftWords('Moved from red to amber')).toBe('');
  expect(leftWords('Moved to the SEND strategy')).toBe('Moved to the SEND strategy');
});
