import { cyclesSetting, readCycleSettings, type CycleSettings } from '../core/history/cycleSettings';
import { readHistory, type HistoryCells, type ReadHistory } from '../core/history/readHistory';
import type { Workbook } from './workbook';

/** What a workbook keeps of its earlier positions, and of when boards and stocktakes are. */
export interface Cycles {
  readonly history: ReadHistory;
  readonly cycles: CycleSettings;
  /** The history sheet; null where there is none. */
  readonly sheet: HistoryCells | null;
}

/** Reads the kept positions and the cycle settings, in the batches that read everything else. */
export async function readCycles(workbook: Workbook): Promise<Cycles> {
  const sheet = await workbook.readHistory();
  const { uses1904Dates } = await workbook.readCells();
  const settings = await workbook.readSettings();
  return {
    history: readHistory(sheet, uses1904Dates),
    cycles: readCycleSettings(settings.get(cyclesSetting)),
    sheet,
  };
}
