import { splitSheet } from '../read/splitSheet';
import { formatAddress } from '../model/address';
import { sameValue, type Cell } from '../model/cell';
import type { Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import type { StyleTable } from '../model/styleTable';
import { cellXml } from './cellXml';
import { replaceChildren } from './editChildren';
import { hyperlinksXml } from './hyperlinkXml';
import type { PackageEdit } from './packageEdit';
import { patchRows, placeOf, type CellChange, type RowChanges } from './patchRows';
import { rowFacets, shellFacets, type ShellFacet } from './shellFacets';
import { sharedFormulaChanges } from './sharedFormulas';
import { sheetOrder, writeShell } from './sheetShell';
import type { StyleWriter } from './styleWriter';
import { chartFacets } from './writeDrawing';
import { element } from './xmlText';

/** A sheet's facets when it was opened, or those of a new sheet. */
export interface SheetBefore {
  shell: Record<ShellFacet, string>;
  rows: Map<number, string>;
  charts: Map<Chart, { content: string; place: string }>;
}

/** What is kept of a sheet to tell later what changed. */
export function rememberSheet(sheet: Sheet): SheetBefore {
  return {
    shell: shellFacets(sheet),
    rows: rowFacets(sheet),
    charts: new Map(sheet.charts.map((chart) => [chart, chartFacets(chart)])),
  };
}

function changeOf(
  before: Cell | undefined,
  now: Cell | undefined,
  styles: StyleTable,
  xml: (cell: Cell) => string,
  number: (style: number) => number,
): CellChange | undefined {
  const wasEmpty =
    before === undefined || (before.value === null && before.formula === undefined && before.style === 0);
  if (!now) return before && !wasEmpty ? { xml: '' } : undefined;
  const sameLook = styles.same(before?.style ?? 0, now.style);
  const sameContent = before?.formula === now.formula && sameValue(before?.value ?? null, now.value);
  if (sameContent && sameLook) return before ? undefined : { xml: '' };
  return sameContent && before ? { style: number(now.style) } : { xml: xml(now) };
}

function cellChanges(
  sheet: Sheet,
  prefix: string,
  styles: StyleTable,
  writer: StyleWriter,
): RowChanges['cells'] {
  const changes: RowChanges['cells'] = new Map();
  for (const [key, before] of sheet.replaced) {
    const { row, column } = placeOf(key);
    const now = sheet.cells.get(key);
    const number = (style: number) => writer.numberOf(style);
    const change = changeOf(
      before,
      now,
      styles,
      (cell) => cellXml(prefix, row, column, cell, number(cell.style)),
      number,
    );
    if (!change || ('xml' in change && change.xml === '' && before === undefined)) continue;
    const cells = changes.get(row) ?? new Map<number, CellChange>();
    changes.set(row, cells.set(column, change));
  }
  return changes;
}

/**
 * Writes what changed on a sheet into its part.
 * @returns whether formulas were written, so that Excel has to compute the workbook when it opens it
 */
export function writeSheet(
  edit: PackageEdit,
  sheet: Sheet,
  part: string,
  before: SheetBefore,
  styles: StyleTable,
  writer: StyleWriter,
): boolean {
  const pieces = splitSheet(edit.text(part) ?? '');
  if (!pieces) throw new Error(`${part} has no sheetData.`);
  const { prefix } = pieces;
  const now = shellFacets(sheet);
  const changed = new Set(
    (Object.keys(now) as ShellFacet[]).filter((facet) => now[facet] !== before.shell[facet]),
  );
  const rows = rowFacets(sheet);
  const formats = new Map(
    [...rows]
      .filter(([row, text]) => before.rows.get(row) !== text)
      .map(([row]) => [row, sheet.rows.get(row) ?? {}]),
  );
  const cells = cellChanges(sheet, prefix, styles, writer);
  if (changed.size === 0 && formats.size === 0 && cells.size === 0) return false;

  for (const [key, change] of sharedFormulaChanges(pieces.data, prefix, sheet, cells, writer)) {
    const { row, column } = placeOf(key);
    const inRow = cells.get(row) ?? new Map<number, CellChange>();
    cells.set(row, inRow.has(column) ? inRow : inRow.set(column, change));
  }
  const data = patchRows(pieces.data, prefix, {
    cells,
    formats,
    styleNumber: (style) => writer.numberOf(style),
  });
  let shell = writeShell(`${pieces.head}<${prefix}sheetData/>${pieces.tail}`, prefix, sheet, changed, writer);
  if (changed.has('hyperlinks')) {
    shell = replaceChildren(
      shell,
      'hyperlinks',
      hyperlinksXml(edit, part, prefix, sheet.hyperlinks),
      sheetOrder,
    );
  }
  if (cells.size > 0) {
    const used = sheet.usedArea(false);
    shell = replaceChildren(
      shell,
      'dimension',
      element(`${prefix}dimension`, { ref: used ? formatAddress(used) : 'A1' }),
      sheetOrder,
    );
  }
  const around = splitSheet(shell);
  edit.set(part, `${around?.head ?? ''}${data}${around?.tail ?? ''}`);
  return [...sheet.replaced].some(
    ([key, old]) => old?.formula !== undefined || sheet.cells.get(key)?.formula !== undefined,
  );
}
