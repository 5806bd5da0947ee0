import type { FormatRule, FormatTest } from '../core/cells/formatRule';
import { excelErrorCode } from './problems';
import { rectOf } from './rectOf';
import type { ColourArea } from '../core/cells/sheetCells';

const members = [
  'type',
  'stopIfTrue',
  'cellValueOrNullObject/rule',
  'cellValueOrNullObject/format/fill/color',
  'textComparisonOrNullObject/rule',
  'textComparisonOrNullObject/format/fill/color',
  'customOrNullObject/rule/formula',
  'customOrNullObject/format/fill/color',
]
  .map((member) => `items/${member}`)
  .join(',');

/**
 * Queues the loading of the conditional formats of some areas with whatever is read next, and gives what reads them
 * after that. Where there are any, their own areas take one batch more for all.
 */
export function loadFormatRules(
  context: Excel.RequestContext,
  places: readonly { readonly place: ColourArea; readonly sheet: Excel.Worksheet }[],
): () => Promise<ReadonlyMap<ColourArea, readonly FormatRule[]>> {
  const queue = () =>
    places.map(({ place, sheet }) => {
      const { row, column, rows, columns } = place.area;
      const formats = sheet.getRangeByIndexes(row, column, rows, columns).conditionalFormats;
      formats.load(members);
      return { place, formats };
    });
  let queued = queue();
  return async () => {
    if (queued.length === 0) return new Map();
    if (!queued.every(({ formats }) => isLoaded(formats))) {
      // What Excel refused as too large, and gave in pieces, took these along.
      queued = queue();
      await context.sync();
    }
    const read = queued.map(({ place, formats }) => ({
      place,
      formats: formats.items.map((format) => {
        const { areas } = format.getRanges();
        areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
        return { format, areas };
      }),
    }));
    if (read.some(({ formats }) => formats.length > 0)) await context.sync();
    return new Map(
      read.map(({ place, formats }) => [
        place,
        formats.map(({ format, areas }): FormatRule => ({
          ...ruleOf(format),
          areas: areas.items.map(rectOf),
        })),
      ]),
    );
  };
}

/** Office.js throws where a collection is looked into that was not loaded. */
function isLoaded(formats: Excel.ConditionalFormatCollection): boolean {
  try {
    return formats.items.length >= 0;
  } catch (error) {
    if (excelErrorCode(error) === 'PropertyNotLoaded') return false;
    throw error;
  }
}

function ruleOf(format: Excel.ConditionalFormat): Omit<FormatRule, 'areas'> {
  const {
    cellValueOrNullObject: cell,
    textComparisonOrNullObject: text,
    customOrNullObject: custom,
    stopIfTrue,
  } = format;
  if (!cell.isNullObject) {
    const { operator, formula1, formula2 = '' } = cell.rule;
    return { test: { kind: 'cell', operator, formula1, formula2 }, fill: fillOf(cell), stopIfTrue };
  }
  if (!text.isNullObject) {
    const test: FormatTest = { kind: 'text', operator: text.rule.operator, text: text.rule.text };
    return { test, fill: fillOf(text), stopIfTrue };
  }
  if (custom.isNullObject) return { test: { kind: 'other' }, fill: '', stopIfTrue };
  return { test: { kind: 'formula', formula: custom.rule.formula }, fill: fillOf(custom), stopIfTrue };
}

const fillOf = ({ format }: { readonly format: Excel.ConditionalRangeFormat }): string =>
  (format.fill.color as string | null)?.toUpperCase() ?? '';
