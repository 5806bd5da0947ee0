import type { ColumnFeatures } from './columnFeatures';

/** So many of a column's filled cells say somebody's part, or are ticks. */
const nearlyAll = 0.9;
const fewestColumns = 2;

/**
 * The columns that say who does what, one for each body beside the other, such as `R`, `A`, `C` and `I` or `Lead` and
 * `Support`: their letters are no ratings and nobody's initials. One of them at least says what no rating does.
 * @param columns from left to right
 */
export function columnsOfParts(
  columns: readonly { readonly column: number; readonly features: ColumnFeatures }[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let run: (typeof columns)[number][] = [];
  const end = (): void => {
    const says = run.some(({ features: { part, rating } }) => part > rating);
    const saying = run.filter(({ features }) => features.part > 0);
    if (says && saying.length >= fewestColumns) for (const { column } of run) found.add(column);
    run = [];
  };
  for (const one of columns) {
    const { column, features } = one;
    const last = run[run.length - 1];
    if (last !== undefined && last.column + 1 !== column) end();
    if (features.filled > 0 && features.part + features.flag >= nearlyAll) run.push(one);
    else end();
  }
  end();
  return found;
}
