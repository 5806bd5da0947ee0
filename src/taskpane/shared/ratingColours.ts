import type { RatingState } from '../../core/plan/rating';

/** The colours of the summary sheets, whatever the theme: a rating looks the same everywhere. */
export const ratingColours: Readonly<Record<RatingState, { readonly fill: string; readonly ink: string }>> = {
  blue: { fill: '#1D70B8', ink: '#FFFFFF' },
  green: { fill: '#00703C', ink: '#FFFFFF' },
  amber: { fill: '#FFBF47', ink: '#0B0C0C' },
  red: { fill: '#B3261E', ink: '#FFFFFF' },
  unrated: { fill: '#D9DCDE', ink: '#0B0C0C' },
  invalid: { fill: '#FFFFFF', ink: '#0B0C0C' },
};
