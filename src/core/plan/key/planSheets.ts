import type { FoundTable } from '../tables/foundTable';

/** The names of the sheets that hold plan tables. */
export const planSheets = (tables: readonly FoundTable[]): ReadonlySet<string> =>
  new Set(tables.map(({ sheet }) => sheet.name));
