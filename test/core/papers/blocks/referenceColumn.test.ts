import { referenceColumn } from '../../../../src/core/papers/blocks/actionLink';
import { nowhere } from '../../../../src/core/papers/blocks/block';
import { actionOf } from '../../../support/actions';

const action = actionOf({ reference: '1.1' });
const contentIn = (listed: number): unknown =>
  referenceColumn(
    listed,
    ({ reference }) => reference,
    (one: typeof action) => one,
  ).of(action, nowhere);

test('references lead to the plan’s rows in lists of up to 2,000 actions, and are words in longer ones', () => {
  expect(contentIn(2000)).toMatchObject({ sheet: action.place.sheet, words: '1.1' });
  expect(contentIn(2001)).toBe('1.1');
});
