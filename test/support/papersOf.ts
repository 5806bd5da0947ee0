import { understandCells, type UnderstoodPlan } from '../../src/app/understandCells';
import { isoDate } from '../../src/core/cells/serialDate';
import type { WorkbookCells } from '../../src/core/cells/sheetCells';
import type { Snapshot } from '../../src/core/history/snapshot';
import { boardPack } from '../../src/core/papers/pack/boardPack';
import type { PackSheetKey } from '../../src/core/papers/sheet/paperWords';
import type { ModelCell, SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { emptyMapping } from '../../src/core/plan/mapping/mapping';
import { outlinePlan } from '../../src/core/plan/outlinePlan';
import { atOnce } from '../../src/core/steps';
import { day } from './positions';

interface Around {
  readonly asAt: string;
  /** Positions that were kept, the earliest first. */
  readonly snapshots?: readonly Snapshot[];
  /** What is kept of ours in the workbook, by name. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A plan as it is understood from cells alone, with no workbook and no fills. */
export function understood(
  cells: WorkbookCells,
  { asAt, snapshots = [], settings = {} }: Around,
): UnderstoodPlan {
  const read = {
    outline: outlinePlan(cells),
    mapping: emptyMapping,
    fills: [],
    settings: new Map(Object.entries(settings)),
    history: { snapshots, damaged: [], headerRow: null, layout: {}, missing: [], rows: [] },
  };
  return atOnce(understandCells(read, day(asAt)));
}

/** The papers of a plan that is understood. */
export function packOf(
  cells: WorkbookCells,
  { report, plan, past }: Pick<UnderstoodPlan, 'report' | 'plan' | 'past'>,
): SheetModel[] {
  const { history, settings } = report;
  return atOnce(
    boardPack({
      report,
      plan,
      cells,
      builtAt: 'now',
      settings: settings.pack,
      history,
      past,
      cycles: settings.cycles,
    }),
  );
}

/** The same of a plan as it is understood from cells alone, by their names. */
export const papersOf = (cells: WorkbookCells, around: Around): Map<PackSheetKey, SheetModel> =>
  new Map(packOf(cells, understood(cells, around)).map((model) => [model.key as PackSheetKey, model]));

/** What a cell shows: a formula as its value, a day as one, a share in hundredths. */
export function shownIn({ content, style: { numberFormat = '' } }: ModelCell): string {
  const value =
    typeof content !== 'object' ? content : 'formula' in content ? content.expected : content.words;
  if (typeof value === 'string') return value.replaceAll('\n', ' / ');
  if (numberFormat.includes('yy')) return isoDate(value);
  return numberFormat.includes('%') ? `${Math.round(value * 100)}%` : String(value);
}

/** What a reader finds in each row that holds anything, from left to right. */
const readRows = ({ cells }: SheetModel): string[] =>
  cells
    .map((row) => row.flatMap((cell) => (cell === undefined ? [] : shownIn(cell))))
    .map((row) => row.filter((words) => words !== '').join(' | '))
    .filter((row) => row !== '');

/** The rows of a paper from one that begins with some words, as many as are compared with. */
export function rowsFrom(model: SheetModel, first: string, count: number): string[] {
  const rows = readRows(model);
  const at = rows.findIndex((row) => row.startsWith(first));
  return at < 0 ? rows : rows.slice(at, at + count);
}

/** Rows that a paper is to have, one below the other, and what they say. */
export type RowsFound = readonly [what: string, rows: readonly string[]];

/** Tests that each of some papers has its rows. */
export function describeRows(
  papers: ReadonlyMap<PackSheetKey, SheetModel>,
  found: Readonly<Record<PackSheetKey, readonly RowsFound[]>>,
): void {
  describe.each(Object.entries(found))('%s', (key, all) => {
    test.each(all)('has %s', (_, rows) => {
      const [first = ''] = rows;
      expect(rowsFrom(papers.get(key as PackSheetKey)!, first, rows.length)).toEqual(rows);
    });
  });
}

/** All words of a paper, cell by cell. */
export const wordsOf = ({ cells }: SheetModel): string[] =>
  cells.flatMap((row) => row.flatMap((cell) => (cell === undefined ? [] : shownIn(cell))));
