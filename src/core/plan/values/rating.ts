/** The four BRAG ratings, best to worst: the order in which they are always shown. */
export const ratings = ['blue', 'green', 'amber', 'red'] as const;
export type Rating = (typeof ratings)[number];

/** What a rating cell comes to. `invalid` holds something that is not a rating. */
export const ratingStates = [...ratings, 'unrated', 'invalid'] as const;
export type RatingState = (typeof ratingStates)[number];

/** Colours that are no BRAG rating's own, but that a workbook's key may explain. */
export const otherColours = ['grey', 'white', 'purple', 'black', 'yellow', 'orange'] as const;
type OtherColourName = (typeof otherColours)[number];
export type ColourName = Rating | OtherColourName;

const startsWithName = new RegExp(`^\\W*(?:${[...ratings, ...otherColours].join('|')})\\b`, 'i');

/** True for a text that begins with a colour's name: "Blue – Complete". Such a line of a plan is often its key's. */
export const beginsWithColour = (text: string): boolean => startsWithName.test(text);

/** What a key says of a colour that is no BRAG rating's own. */
export interface OtherColour {
  readonly colour: OtherColourName;
  readonly meaning: string;
  readonly countsAs: Rating | 'unrated';
}

/** What each rating means, and who says so. */
export interface RatingKey extends Readonly<Record<Rating, string>> {
  readonly source: 'workbook' | 'default';
  /** Absent where the key explains no other colour. */
  readonly others?: readonly OtherColour[];
}

/** What a key says of a rating that it does not explain. */
export const notInKey = "Not in this workbook's key";

/** The word for a rating state as it is shown on sheets and in the pane. */
export const ratingNames: Readonly<Record<RatingState, string>> = {
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  unrated: 'Not rated',
  invalid: 'Not a rating',
};

/** The same where there is room for a letter. */
export const ratingLetters: Readonly<Record<RatingState, string>> = {
  blue: 'B',
  green: 'G',
  amber: 'A',
  red: 'R',
  unrated: 'N',
  invalid: '?',
};

/** What earlier versions called them: on sheets and charts that they built, and in positions that they kept. */
export const formerNames: Readonly<Partial<Record<RatingState, string>>> = {
  unrated: 'Unrated',
  invalid: 'Invalid',
};

/** The state that a word names, in whatever case and by whichever version; null for other words. */
export const stateNamed = (word: string): RatingState | null =>
  ratingStates.find((state) =>
    [ratingNames[state], formerNames[state]].some((name) => name?.toLowerCase() === word.toLowerCase()),
  ) ?? null;
