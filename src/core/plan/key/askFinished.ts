import { cellAddress } from '../../cells/address';
import { figuresOn } from '../mapping/hangsOn';
import { cellOf } from '../place';
import type { Action, PlanQuestion } from '../plan';
import { ratingNames, type RatingKey } from '../values/rating';
import { unsaidRating } from './keyMeaning';

/** What a person may answer; the words stand before the key's own in the mapping. */
export const finishedChoices = ['Complete', 'On track'] as const;

/**
 * Asks whether a rating means that an action is finished, where the workbook's key explains it in words that do not
 * say, and no other rating does. Only what actions are rated with is asked about.
 */
export function askFinished(key: RatingKey, actions: readonly Action[]): readonly PlanQuestion[] {
  const rating = unsaidRating(key);
  const first = actions.find(({ progress, left }) => progress.state === rating && left === '');
  if (rating === null || first === undefined) return [];
  const { place } = first;
  const at = cellOf(place, 'progress') ?? { row: place.row, column: 0 };
  const [done, going] = finishedChoices;
  return [
    {
      about: 'rating.finished',
      rating,
      sheet: place.sheet,
      cells: cellAddress(at.row, at.column),
      words: `What does ${ratingNames[rating]} (“${key[rating]}”) mean here: ${done.toLowerCase()}, or ${going.toLowerCase()}?`,
      choices: finishedChoices,
      affects: figuresOn('progress').filter((figure) => figure !== 'progress'),
    },
  ];
}
