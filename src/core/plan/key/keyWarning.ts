import { joined } from '../../cells/joined';
import { notInKey, ratingNames, ratings, type Rating, type RatingKey } from '../values/rating';
import type { ValueState } from './valueKeys';
import { usualRating } from '../values/ratingWords';

/**
 * Says how a workbook's own key differs from the usual meaning of the ratings; '' where it does not.
 * @param replaced the key that stands in the workbook, where a mapping states another
 */
export function keyWarning(key: RatingKey, replaced: RatingKey | null = null): string {
  if (key.source === 'default') return '';
  const differing = ratings.filter((rating) => {
    const usual = key[rating] === notInKey ? null : usualRating(key[rating]);
    return usual !== null && usual !== rating;
  });
  const missing = ratings.filter((rating) => key[rating] === notInKey);
  const sentences: string[] = [];
  if (differing.length > 0) {
    const says = differing.map((rating) => `${ratingNames[rating]} means “${key[rating]}”`);
    const usual = differing.map(
      (rating) => `“${key[rating]}” is ${ratingNames[usualRating(key[rating]) ?? rating]}`,
    );
    sentences.push(`In this workbook ${joined(says)}, where usually ${joined(usual)}.`);
  }
  for (const rating of missing) sentences.push(missingSentence(key, rating));
  for (const { colour, meaning, countsAs } of key.others ?? []) {
    const counted = countsAs === 'unrated' ? 'counts as not yet rated' : `counts as ${ratingNames[countsAs]}`;
    sentences.push(`${capital(colour)} means “${meaning}” and ${counted}.`);
  }
  if (sentences.length > 0) sentences.push("The workbook's own key is the one that counts.");
  if (replaced !== null && ratings.some((rating) => replaced[rating] !== key[rating])) {
    sentences.push('The key in the mapping counts; the one that stands in the workbook says something else.');
  }
  return sentences.join(' ');
}

/** Says what the workbook's own lists of values count as; '' where there are none. */
export function listWarning(listed: ReadonlyMap<string, ValueState>): string {
  if (listed.size === 0) return '';
  const says = [...listed].map(([word, state]) => `“${word}” counts as ${stateNames[state]}`);
  return `As a list in this workbook says, ${joined(says)}.`;
}

const stateNames: Readonly<Record<ValueState, string>> = {
  ...ratingNames,
  unrated: 'not yet rated',
  left: 'having left the plan',
};

const missingSentence = (key: RatingKey, rating: Rating): string =>
  (key.others ?? []).some(({ countsAs }) => countsAs === rating)
    ? `${ratingNames[rating]} has no colour of its own in this workbook's key.`
    : `${ratingNames[rating]} is not in this workbook's key.`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
