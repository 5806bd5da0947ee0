import type { PlanQuestion } from '../plan';
import { mergedChoices } from '../rows/askMerged';
import { mergedRatingUses, type Mapping } from './mapping';

/**
 * A mapping that says what a person answered to a question that has one of its choices for an answer; itself where the
 * question is none of these, or the choice none of its own.
 */
export function withAnswer(mapping: Mapping, { about }: PlanQuestion, choice: string): Mapping {
  if (about !== 'rating.merged') return mapping;
  const mergedRatings = mergedRatingUses.find((use) => mergedChoices[use] === choice);
  return mergedRatings === undefined ? mapping : { ...mapping, mergedRatings };
}
