import { PlanProblem } from '../../src/app/planProblem';
import { problemOf } from '../../src/taskpane/run/problem';

/** As Office.js makes it: an error with a code and a place. */
function officeError(): Error {
  const debugInfo = { errorLocation: 'Range.values', statement: 'range.values = /* … */;' };
  return Object.assign(new Error('Access denied.'), {
    name: 'RichApi.Error',
    code: 'AccessDenied',
    debugInfo,
  });
}

test('a problem that was foreseen says for itself what to do', () => {
  const problem = problemOf(new PlanProblem('protected', 'Unprotect the sheet.', { cause: officeError() }));
  expect(problem.message).toBe('Unprotect the sheet.');
  expect(problem.details).toBe(
    'PlanProblem protected: Unprotect the sheet.\n' +
      'caused by RichApi.Error AccessDenied: Access denied. (at Range.values)',
  );
});

test.each([
  ['an error of Office', officeError(), 'RichApi.Error AccessDenied: Access denied. (at Range.values)'],
  ['a fault of ours', new TypeError('x is undefined'), 'TypeError: x is undefined'],
  ['text', 'out of memory', 'out of memory'],
  ['nothing', undefined, 'No error was given.'],
])('%s that nobody foresaw still says what to do, and keeps what was said', (_name, error, details) => {
  const problem = problemOf(error);
  expect(problem.message).toMatch(/try again.*send them to your IT team\.$/);
  expect(problem.details).toBe(details);
});

test('an error that causes itself comes to an end', () => {
  const error = new Error('round');
  error.cause = error;
  expect(problemOf(error).details.split('\n')).toHaveLength(10);
});

test('code that could not be fetched is a matter of the connection', () => {
  const error = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
  expect(problemOf(error).message).toMatch(/could not be fetched.* Check your connection, then try again/);
});
