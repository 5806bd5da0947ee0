import { fillMeaning } from '../../../src/core/plan/key/fillMeaning';
import { defaultKey } from '../../../src/core/plan/values/ratingWords';

const fillRating = fillMeaning(defaultKey);

test.each([
  // Excel's standard colours, its pale "good, bad and neutral", and the ones that we use.
  ['#FF0000', 'red'],
  ['#C00000', 'red'],
  ['#FFC7CE', 'red'],
  ['#B3261E', 'red'],
  ['#FFC000', 'amber'],
  ['#ED7D31', 'amber'],
  ['#FFEB9C', 'amber'],
  ['#FFBF47', 'amber'],
  ['#00B050', 'green'],
  ['#92D050', 'green'],
  ['#C6EFCE', 'green'],
  ['#00703C', 'green'],
  ['#0070C0', 'blue'],
  ['#00B0F0', 'blue'],
  ['#002060', 'blue'],
  ['#1D70B8', 'blue'],
])('%s is %s', (colour, rating) => expect(fillRating(colour)).toBe(rating));

test.each(['#FFFFFF', '#000000', '#D9D9D9', '#F2F2F2', '#FFFF00', '#7030A0', '#FF00FF', 'red', ''])(
  '%s is no rating',
  (colour) => expect(fillRating(colour)).toBeNull(),
);
