import type { Sheet } from '../model/sheet';

/** What can change on a sheet besides its cells, tables and charts. */
export type ShellFacet =
  | 'tabColor'
  | 'view'
  | 'columns'
  | 'format'
  | 'protection'
  | 'merges'
  | 'conditionalFormats'
  | 'validations'
  | 'hyperlinks'
  | 'filter'
  | 'page'
  | 'rowBreaks';

/** One text for each facet of a sheet; a facet whose text is the same as when it was opened has not changed. */
export function shellFacets(sheet: Sheet): Record<ShellFacet, string> {
  const sorted = <T>(map: ReadonlyMap<number, T>) => [...map].sort(([a], [b]) => a - b);
  const text = (value: unknown) => JSON.stringify(value);
  return {
    tabColor: sheet.tabColor,
    view: text(sheet.view),
    columns: text(
      sorted(sheet.columns).map(([at, { width, hidden, style }]) => [at, width, hidden ?? false, style]),
    ),
    format: text([sheet.defaultRowHeight]),
    protection: text(sheet.protection),
    merges: text(sheet.merges),
    conditionalFormats: text(
      sheet.conditionalFormats.map((format) =>
        format.type === 'other' ? format.xml : { ...format, id: '', priority: 0, xml: '' },
      ),
    ),
    validations: text(sheet.validations),
    hyperlinks: text(sheet.hyperlinks),
    filter: text([sheet.filter ?? null, sheet.filterColumns]),
    page: text(sheet.page),
    rowBreaks: text(sheet.rowBreaks),
  };
}

/** Rows with a height, hiding or style of their own, as text by row. */
export function rowFacets(sheet: Sheet): Map<number, string> {
  return new Map(
    [...sheet.rows].map(([row, { height, hidden, style }]) => [
      row,
      JSON.stringify([height, hidden ?? false, style]),
    ]),
  );
}
