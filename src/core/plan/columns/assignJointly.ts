/**
 * Gives rows columns so that the sum of what is gained is largest, each column to one row at the most (the
 * Hungarian method, by shortest augmenting paths). A row that gains nothing anywhere gets none.
 * @param gains for each row, the gain in each column; a gain of 0 or less is never taken
 * @returns for each row the index of its column, or -1
 * @see https://en.wikipedia.org/wiki/Hungarian_algorithm
 */
export function assignJointly(gains: readonly (readonly number[])[]): number[] {
  // Most fields gain nothing anywhere: they need no place in the search.
  const gaining = gains.flatMap((row, index) => (row.some((gain) => gain > 0) ? [index] : []));
  const rows = gaining.length;
  // A column of its own for each row stands for "none", so that every row can be given one.
  const own = gains[0]?.length ?? 0;
  const width = own + rows;
  const costs = new Float64Array(rows * width).fill(1e-9);
  gaining.forEach((index, row) => {
    gains[index]?.forEach((gain, column) => (costs[row * width + column] = -Math.max(0, gain)));
    costs[row * width + own + row] = 0;
  });
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
        const cost = costs[(at - 1) * width + other - 1] ?? 0;
        const slack = cost - (rowPrice[at] ?? 0) - (columnPrice[other] ?? 0);
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
  const columns = gains.map(() => -1);
  for (let column = 1; column <= own; column++) {
    const index = gaining[(holder[column] ?? 0) - 1];
    if (index !== undefined && (gains[index]?.[column - 1] ?? 0) > 0) columns[index] = column - 1;
  }
  return columns;
}
