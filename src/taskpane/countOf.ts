const grouped = new Intl.NumberFormat('en-GB');

/** A number with its noun: `1 action`, `0 issues`, `1,204 actions`. */
export function countOf(count: number, noun: string): string {
  return `${grouped.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
