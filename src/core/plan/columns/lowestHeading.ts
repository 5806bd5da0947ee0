/** A column's own heading: that of the lowest row in which it has one; '' for none. @param levels from the top row down */
export const lowestHeading = (levels: readonly string[]): string =>
  [...levels].reverse().find((level) => level !== '') ?? '';
