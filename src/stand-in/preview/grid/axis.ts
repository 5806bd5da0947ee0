/** Sizes of the rows or the columns of a sheet, in pixels. */
export interface Axis {
  count: number;
  /** Size of one; 0 where it is hidden. */
  size: (index: number) => number;
  /** Distance of its beginning from the sheet's corner. */
  start: (index: number) => number;
}

/** An axis of so many rows or columns of a usual size, with others given one by one. */
export function createAxis(
  count: number,
  usual: number,
  given: readonly (readonly [index: number, size: number])[],
): Axis {
  const sizes = new Map(given);
  const starts = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] ?? 0) + (sizes.get(i) ?? usual);
  const end = starts[count] ?? 0;
  return {
    count,
    size: (index) => sizes.get(index) ?? usual,
    start: (index) => starts[index] ?? end + (index - count) * usual,
  };
}

/** The nearest index in a direction that is not hidden; the index itself where there is none. */
export function step(axis: Axis, from: number, by: number): number {
  let index = from;
  for (let left = Math.abs(by); left > 0; left--) {
    let next = index + Math.sign(by);
    while (next >= 0 && next < axis.count && axis.size(next) === 0) next += Math.sign(by);
    if (next < 0 || next >= axis.count) break;
    index = next;
  }
  return index;
}

/** The row or column at a distance from the sheet's corner; the last one for what lies beyond. */
export function indexAt(axis: Axis, distance: number): number {
  let [low, high] = [0, axis.count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (axis.start(middle) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
