import { finishedRatings, goodRatings } from '../../../src/core/plan/key/keyMeaning';
import { notInKey, type RatingKey } from '../../../src/core/plan/values/rating';
import { defaultKey } from '../../../src/core/plan/values/ratingWords';

const key = (words: Partial<RatingKey>): RatingKey => ({
  blue: notInKey,
  green: 'On track',
  amber: 'At risk',
  red: 'Off track',
  source: 'workbook',
  ...words,
});

test.each<[string, Partial<RatingKey>, string[]]>([
  ['the usual key', defaultKey, ['blue']],
  ['Blue that the key does not explain', {}, ['blue']],
  [
    'Green complete, and Blue embedded',
    { green: 'Complete', blue: 'Embedded and evidenced' },
    ['blue', 'green'],
  ],
  ['Green achieved, with a dash and more', { green: 'Achieved – stop monitoring' }, ['blue', 'green']],
  [
    'Green complete, Blue no update received',
    { green: 'Action completed', blue: 'No update received' },
    ['green'],
  ],
  ['Blue not started', { blue: 'Not started' }, []],
  ['Blue not yet due, Green delivered', { blue: 'Not yet due', green: 'Delivered' }, ['green']],
  ['Green on track or complete, which does not say which', { green: 'On track or complete' }, ['blue']],
  ['Green complete or on track', { green: 'Complete / on track' }, ['blue']],
  ['Green delivered / complete', { green: 'Delivered / complete' }, ['blue', 'green']],
  ['Green to be completed on time', { green: 'To be completed on time' }, ['blue']],
  ['Green partially complete', { green: 'Partially complete' }, ['blue']],
  ['Amber not complete', { amber: 'Not completed, some delay' }, ['blue']],
  ['Green that has been fully implemented', { green: 'Has been fully implemented' }, ['blue', 'green']],
  ['Blue in words nobody knows', { blue: 'Sustained' }, ['blue']],
  ['Blue in words nobody knows, where Green is done', { blue: 'Strategic', green: 'Done' }, ['green']],
  ['Blue as information', { blue: 'Information only' }, []],
  ['Welsh', { green: 'Ar y trywydd iawn', blue: 'Wedi’i gwblhau' }, ['blue']],
  ['Welsh Green', { green: 'Wedi ei gwblhau', blue: 'Dim diweddariad' }, ['green']],
  ['"completion" is no "complete"', { green: 'Completion expected by the due date' }, ['blue']],
  ['"done" is not in "abandoned"', { green: 'Abandoned' }, ['blue']],
])('%s', (_, words, finished) => {
  expect([...finishedRatings(key(words))].sort()).toEqual(finished);
});

test('done or on track goes by the words, too', () => {
  expect(goodRatings(defaultKey)).toEqual(['blue', 'green']);
  expect(goodRatings(key({ blue: 'No update received', green: 'Complete' }))).toEqual(['green']);
  expect(goodRatings(key({ blue: 'On track', green: 'Complete' }))).toEqual(['blue', 'green']);
});
