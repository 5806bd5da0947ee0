/** What a page has for the next rows, in points. */
export interface Room {
  /** What is left of the page that the last row is on. */
  readonly left: number;
  /** What a new page has. */
  readonly whole: number;
  /** What goes along to a new page with the next row: the title above it, and the words between. */
  readonly above: number;
}

/** Pages whose beginnings are all said: each is a call. */
export const mostPages = 60;
/** Rows of a list that are left for a page of their own; fewer, but two, where they are so high together, in points. */
export const fewestRows = 4;
const fewestHigh = 80;
/** Rows that the headings of a list stand above at least. */
const fewestUnderHead = 2;

/**
 * Which rows of a list begin a page, with its headings above them; 0 where the list itself does. No page has the last
 * few rows alone. Where there would be very many, none does.
 * @param listed heights of its rows, in points
 * @param head height of its headings
 * @param tail height of what comes right under it, and never stands without some of its rows
 */
export function pageStarts(
  listed: readonly number[],
  head: number,
  { left, whole, above }: Room,
  tail = 0,
): number[] {
  const heights = tail === 0 ? listed : [...listed, tail];
  const starts: number[] = [];
  let room = left - head;
  const next = whole - above - head;
  const few = sum(heights.slice(0, fewestUnderHead));
  const first = few > next ? (heights[0] ?? 0) : few;
  if (first > room && left < whole) {
    starts.push(0);
    room = next;
  }
  heights.forEach((height, row) => {
    if (height > room && row > 0) {
      starts.push(row);
      room = whole - head;
    }
    room -= height;
  });
  if (starts.length > mostPages) return [];
  const last = starts.at(-1) ?? 0;
  const end = listed.length - rowsAtEnd(listed);
  const canMove = end > (starts.at(-2) ?? 0) && end < last && sum(heights.slice(end)) <= whole - head;
  if (last === 0) return starts;
  // Where the last few would leave a row alone under its headings, or none, all go along.
  const isShort = starts.length === 1 && end < fewestUnderHead;
  if (isShort && left < whole && sum(heights) <= next) return [0];
  return canMove ? [...starts.slice(0, -1), end] : starts;
}

/** How many of the last rows of a list are enough for a page of their own. @param heights of its rows, in points */
export function rowsAtEnd(heights: readonly number[]): number {
  let rows = 0;
  let height = 0;
  while (rows < 2 || (rows < fewestRows && height < fewestHigh)) {
    rows++;
    height += heights.at(-rows) ?? 0;
  }
  return rows;
}

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);
