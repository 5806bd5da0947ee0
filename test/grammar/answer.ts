import type { Question } from './readCase';
import type { RatingAnswer, Truth } from './truth';

/**
 * What the keeper of the plan answers to a question of the reader. Only questions about values of rating columns
 * are answered so far; those about columns will be once the reader asks them.
 * @returns what each of the values that are asked about counts as; none for another question
 */
export function answer({ about, choices = [] }: Question, { ratings }: Truth): RatingAnswer[] {
  if (about !== 'rating.values') return [];
  const asked = new Set(choices.map(plain));
  return ratings.filter(({ value }) => asked.has(plain(value)));
}

const plain = (text: string) => text.trim().toLowerCase();
