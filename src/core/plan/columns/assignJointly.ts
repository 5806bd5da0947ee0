/**
 * Gives rows columns so that the sum of what is gained is largest, each column to one row at the most (the
 * Hungarian method, by shortest augmenting paths). A row that gains nothing anywhere gets none.
 * @param gains for each row, the gain in each column; a gain of 0 or less is never taken
 * @returns for each row the index of its column, or -1
 * @see https://en.wikipedia.org/wiki/Hungarian_algorithm
 */
export function assignJointly(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length;
  // A column of its own for each row stands for "none", so that every row can be given one.
  const width = (gains[0]?.length ?? 0) + rows;
  const own = width - rows;
  const cost = (row: number, column: number): number =>
    column >= own ? (column - own === row ? 0 : 1e-9) : -Math.max(0, gains[row]?.[column] ?? 0);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(width + 1);
  /** The row (from 1) that has each column (from 1); 0 for a free one. */
  const holder = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    holder[0] = row;
    let column = 0;
    const least = new Float64Array(width + 1).fill(Infinity);
    const before = new Int32Array(width + 1);
    const isUsed = new Uint8Array(width + 1);
    do {
      isUsed[column] = 1;
      const at = holder[column] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= width; other++) {
        if (isUsed[other] === 1) continue;
        const slack = cost(at - 1, other - 1) - (rowPrice[at] ?? 0) - (columnPrice[other] ?? 0);
        if (slack < (least[other] ?? 0)) {
          least[other] = slack;
          before[other] = column;
        }
        if ((least[other] ?? 0) < step) {
          step = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= width; other++) {
        if (isUsed[other] === 1) {
          const held = holder[other] ?? 0;
          rowPrice[held] = (rowPrice[held] ?? 0) + step;
          columnPrice[other] = (columnPrice[other] ?? 0) - step;
        } else least[other] = (least[other] ?? 0) - step;
      }
      column = next;
    } while (holder[column] !== 0);
    while (column !== 0) {
      const previous = before[column] ?? 0;
      holder[column] = holder[previous] ?? 0;
      column = previous;
    }
  }
  const columns = Array.from({ length: rows }, () => -1);
  for (let column = 1; column <= own; column++) {
    const row = holder[column] ?? 0;
    if (row > 0 && (gains[row - 1]?.[column - 1] ?? 0) > 0) columns[row - 1] = column - 1;
  }
  return columns;
}
