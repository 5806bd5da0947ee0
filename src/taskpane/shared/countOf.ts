const grouped = new Intl.NumberFormat('en-GB');

/** A number with its noun: `1 action`, `0 issues`, `1,204 actions`. */
export function countOf(count: number, noun: string, many = `${noun}s`): string {
  return `${grouped.format(count)} ${count === 1 ? noun : many}`;
}
