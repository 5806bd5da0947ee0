/** The words above one column, from the top header row down, as {@link plain} gives them. */
export type Headings = readonly string[];

/** A column's own heading: that of the lowest row in which it has one; '' for none. @param levels from the top row down */
export const lowestHeading = (levels: Headings): string =>
  [...levels].reverse().find((level) => level !== '') ?? '';
