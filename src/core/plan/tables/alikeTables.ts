import { plain } from '../../cells/text';
import { namesNoSubject } from '../values/period';
import type { FoundTable } from './foundTable';

/**
 * Tables with the same headings in the same columns of several sheets are one plan in parts: what the longest of them
 * shows of its columns holds for all. Where each part has a tab of its own, the tabs name the areas, unless they name
 * years or months, or a heading says otherwise.
 */
export function understoodAlike(tables: readonly FoundTable[]): FoundTable[] {
  const groups = new Map<string, FoundTable[]>();
  const keys = tables.map(({ body, headings }) => JSON.stringify([body.column, headings]));
  tables.forEach((table, index) => {
    const key = keys[index] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), table]);
  });
  return tables.map((table, index) => {
    const parts = groups.get(keys[index] ?? '') ?? [];
    if (new Set(parts.map(({ sheet }) => sheet.name)).size < 2) return table;
    const longest = parts.reduce((best, part) => (part.body.rows > best.body.rows ? part : best));
    const { columns, scores, series, rivals, mayHold, leftAlone, certaintyOf, isAreaGuessed } = longest;
    const spread = longest.spread === undefined ? {} : { spread: longest.spread };
    const own = { ...table, scores, rivals, mayHold, leftAlone, certaintyOf, isAreaGuessed, ...spread };
    // A field that is kept by month has its latest column in each part.
    const latest = Object.fromEntries(
      Object.keys(series).flatMap((field) =>
        field in table.columns ? [[field, table.columns[field as keyof typeof series]]] : [],
      ),
    );
    const tabsNameAreas = isAreaGuessed && !parts.some(({ sheet }) => namesNoSubject(plain(sheet.name)));
    const { area, ...others } = { ...columns, ...latest };
    return { ...own, columns: tabsNameAreas || area === undefined ? others : { ...others, area } };
  });
}
