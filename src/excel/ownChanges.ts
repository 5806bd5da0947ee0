import type { Rect } from '../core/cells/address';
import type { CellValue } from '../core/cells/sheetCells';
import type { OwnSheet } from './ownSheet';
import { passingRange } from './passingRange';
import { readGrids } from './readGrids';

/** Queues the reading of what the cells of our sheets hold at this moment. @returns what compares it, after the sync */
export function loadOwn(own: readonly OwnSheet[]): () => OwnChanges {
  const loaded = own.flatMap((sheet) => {
    if (sheet.contents === null) return [];
    const { row, column, rows, columns } = withMore(sheet.contents.area);
    return [{ sheet, range: passingRange(sheet.sheet, { row, column, rows, columns }).load('formulas') }];
  });
  return () =>
    changesIn(loaded.map(({ sheet, range }) => ({ sheet, formulas: range.formulas as unknown[][] })));
}

/** Rows may have been put in since. */
const withMore = (area: Rect): Rect => ({ ...area, rows: area.rows + 20 });

/** The same, at once and in pieces. */
export async function readOwnChanges(
  context: Excel.RequestContext,
  own: readonly OwnSheet[],
): Promise<OwnChanges> {
  const wanted = own.flatMap((sheet) =>
    sheet.contents === null ? [] : [{ own: sheet, sheet: sheet.sheet, area: withMore(sheet.contents.area) }],
  );
  const grids = await readGrids<unknown>(context, wanted, (range) => {
    range.load('formulas');
    return () => range.formulas as unknown[][] | null;
  });
  return changesIn(wanted.map(({ own: sheet }, index) => ({ sheet, formulas: grids[index] ?? [] })));
}

/** What our sheets hold where somebody has changed it since they were read; null where nobody has. */
export type OwnChanges = ReadonlyMap<OwnSheet['key'], CellValue[][]> | null;

function changesIn(now: readonly { readonly sheet: OwnSheet; readonly formulas: unknown[][] }[]): OwnChanges {
  const changed = new Map<OwnSheet['key'], CellValue[][]>();
  for (const { sheet, formulas } of now) {
    const { contents, key } = sheet;
    if (contents === null) continue;
    const isSame = (held: unknown, row: number, column: number): boolean =>
      held === (contents.formulas[row]?.[column] ?? '');
    const differs = formulas.some((row, index) => row.some((held, column) => !isSame(held, index, column)));
    const values = formulas.map((row, index) =>
      row.map((held, column) =>
        isSame(held, index, column) ? (contents.values[index]?.[column] ?? '') : (held as CellValue),
      ),
    );
    if (differs) changed.set(key, values);
  }
  return changed.size === 0 ? null : changed;
}
