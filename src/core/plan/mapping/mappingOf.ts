import { columnLetters } from '../../cells/address';
import type { Field } from '../columns/fields';
import { datesForMapping } from './mappedSettings';
import type { MappedColumn, Mapping, SheetMapping, TableMapping } from './mapping';
import { ownSheetReason } from '../outlinePlan';
import type { Plan, PlanTable, SheetAccount } from '../plan';

/**
 * What was understood of a workbook, as a person may see, correct and keep it. Our own sheets are left out.
 * @param answers what a person has said of the cells of rating columns of a ledger's codes and of measures, which no plan shows
 */
export function mappingOf(
  plan: Plan,
  {
    ratings = [],
    mergedRatings,
    parentRows,
    ledger,
    measures,
  }: Pick<Mapping, 'ratings' | 'mergedRatings' | 'parentRows' | 'ledger' | 'measures'> = {},
): Mapping {
  const { key, dates } = plan;
  return {
    version: 1,
    sheets: plan.sheets.filter(({ why }) => why !== ownSheetReason).map((sheet) => sheetMapping(plan, sheet)),
    // The usual key is not stated, so that one which is put into the workbook later counts.
    ...(key.source === 'default' ? {} : { key: statedKey(plan) }),
    dates: datesForMapping(dates),
    ...(ratings.length === 0 ? {} : { ratings }),
    ...(mergedRatings === undefined ? {} : { mergedRatings }),
    ...(parentRows === undefined ? {} : { parentRows }),
    ...(ledger === undefined ? {} : { ledger }),
    ...(measures === undefined ? {} : { measures }),
  };
}

function sheetMapping(plan: Plan, { name, as }: SheetAccount): SheetMapping {
  if (as !== undefined) return { name, use: as };
  const tables = plan.tables.filter(({ sheet }) => sheet === name);
  // Cards have no columns to state.
  if (tables.some(({ cards }) => cards !== undefined)) return { name, use: 'plan' };
  if (tables.length > 0) return { name, use: 'plan', tables: tables.map(tableMapping) };
  if (plan.risks.some(({ sheet }) => sheet === name)) return { name, use: 'risks' };
  return { name, use: plan.measures.some(({ sheet }) => sheet === name) ? 'measures' : 'ignore' };
}

function tableMapping({ headerRow, headerRows, understood, areaSource }: PlanTable): TableMapping {
  const columns: Partial<Record<Field, MappedColumn>> = {};
  for (const { field, column, heading } of understood) {
    columns[field] = { column: columnLetters(column), ...(heading === '' ? {} : { heading }) };
  }
  return { headerRow: headerRow + 1, headerRows, columns, areas: areaSource };
}

function statedKey({ key }: Plan): NonNullable<Mapping['key']> {
  const { blue, green, amber, red, others } = key;
  return { blue, green, amber, red, ...(others === undefined ? {} : { others }) };
}
