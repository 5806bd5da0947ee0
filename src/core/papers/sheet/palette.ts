import type { RatingState } from '../../plan/values/rating';

/** The colours of each rating: the text on its fill has a contrast of 5 or more. */
export const ratingColours: Readonly<Record<RatingState, { readonly fill: string; readonly text: string }>> =
  {
    blue: { fill: '#1D70B8', text: '#FFFFFF' },
    green: { fill: '#00703C', text: '#FFFFFF' },
    amber: { fill: '#FFBF47', text: '#0B0C0C' },
    red: { fill: '#B3261E', text: '#FFFFFF' },
    unrated: { fill: '#D9DCDE', text: '#0B0C0C' },
    invalid: { fill: '#FFFFFF', text: '#0B0C0C' },
  };

/** Text, quiet text, rules and the one accent of the sheets. */
/** The ground of the sheets. */
export const paperWhite = '#FFFFFF';
export const ink = '#0B0C0C';
export const quietInk = '#505A5F';
export const rule = '#B1B4B6';
export const accent = '#1D4E79';
export const headFill = '#EEF2F6';
/** The ground of cells that officers type in. */
export const keptFill = '#FFF8E1';
