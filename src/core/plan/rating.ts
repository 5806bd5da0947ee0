/** The four BRAG ratings, best to worst: the order in which they are always shown. */
export const ratings = ['blue', 'green', 'amber', 'red'] as const;
export type Rating = (typeof ratings)[number];

/** What a rating cell comes to. `invalid` holds something that is not a rating. */
export const ratingStates = [...ratings, 'unrated', 'invalid'] as const;
export type RatingState = (typeof ratingStates)[number];

/** What each rating means, and who says so. */
export interface RatingKey extends Readonly<Record<Rating, string>> {
  readonly source: 'workbook' | 'default';
}

/** The word for a rating state as it is shown on sheets and in the pane. */
export const ratingNames: Readonly<Record<RatingState, string>> = {
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  unrated: 'Unrated',
  invalid: 'Invalid',
};
