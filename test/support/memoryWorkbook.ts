import type { SheetModel, SummarySheetKey } from '../../src/core/papers/sheet/sheetModel';
import type { CellValue, WorkbookCells } from '../../src/core/cells/sheetCells';
import type { HistoryCells } from '../../src/core/history/readHistory';
import type { HistoryToWrite, Workbook, WrittenPack } from '../../src/app/workbook';

/** What the cells of a paper hold once it is written, each row as wide as the sheet. */
export const written = ({ cells, columnWidths }: SheetModel): CellValue[][] =>
  cells.map((row) =>
    columnWidths.map((_, column) => {
      const content = row[column]?.content ?? '';
      if (typeof content !== 'object') return content;
      return 'formula' in content ? content.expected : content.words;
    }),
  );

/** A workbook in memory, for use cases: no Excel, no file. What somebody else does meanwhile is told beforehand. */
export class MemoryWorkbook {
  history: HistoryCells | null = null;
  readonly settings = new Map<string, unknown>();
  readonly own = new Map<SummarySheetKey, CellValue[][]>();
  /** Visibilities that the history sheet was written with. */
  readonly visibilities: HistoryToWrite['visibility'][] = [];
  /** So often the history sheet is found to have been changed by somebody else. */
  historyTaken = 0;
  /** What our sheets turn out to have held, build by build, and whether that was found once they were written. */
  readonly meanwhile: {
    readonly held: NonNullable<WrittenPack['meanwhile']>;
    readonly isWritten: boolean;
  }[] = [];
  forgotten = 0;

  constructor(private readonly cells: WorkbookCells) {}

  /** As a use case is given it; of the other members none is needed. */
  get port(): Workbook {
    const members: Partial<Workbook> = {
      readCells: () => Promise.resolve({ ...this.cells, own: new Map(this.own) }),
      readFills: () => Promise.resolve([]),
      readSettings: () => Promise.resolve(this.settings),
      changeSettings: (change) => {
        for (const [name, value] of change(this.settings)) this.settings.set(name, value);
        return Promise.resolve(this.settings);
      },
      readHistory: () => Promise.resolve(this.history),
      forget: () => {
        this.forgotten++;
      },
      writeHistory: (history) => Promise.resolve(this.writeHistory(history)),
      writeSheets: (models) => Promise.resolve(this.writeSheets(models)),
    };
    return members as Workbook;
  }

  private writeHistory({ change, visibility, settings = new Map<string, unknown>() }: HistoryToWrite) {
    if (this.historyTaken-- > 0) return null;
    this.visibilities.push(visibility);
    for (const [name, value] of settings) this.settings.set(name, value);
    const created = 'sheet' in change;
    if (created) {
      this.history = { name: change.sheet.name, row: 0, column: 0, values: written(change.sheet) };
    } else {
      const values = (this.history?.values ?? []).map((row) => [...row]);
      for (const [at, row] of change.rows) {
        values[at] ??= Array<CellValue>(change.width).fill('');
        row.forEach((value, column) => {
          if (value !== null) values[at]![column] = value;
        });
      }
      this.history = { ...this.history!, values: values.filter((_, row) => !change.emptied.includes(row)) };
    }
    return { sheet: 'BRAG history', created, notes: [] };
  }

  private writeSheets(models: readonly SheetModel[]): WrittenPack {
    const [told] = this.meanwhile.splice(0, 1);
    if (told?.isWritten === false) return { sheets: [], notes: [], meanwhile: told.held };
    const sheets = models.map(({ key, name }) => ({ name, created: !this.own.has(key), differences: [] }));
    for (const model of models) this.own.set(model.key, written(model));
    return { sheets, notes: [], meanwhile: told?.held ?? null };
  }
}
