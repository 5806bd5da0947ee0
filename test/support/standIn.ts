import { buildSheets, type BuildResult } from '../../src/app/buildSheets';
import { checkPlan } from '../../src/app/checkPlan';
import type { PlanReport } from '../../src/app/planReport';
import type { InWorkbook } from '../../src/app/workbook';
import { inExcel } from '../../src/excel/inExcel';
import { openStandInExcel, type StandInExcel } from '../../src/stand-in/node/openStandInExcel';
import type { StandInOptions } from '../../src/stand-in/standInExcel';

/** A workbook open in the stand-in Excel, with the add-in's use cases over genuine Office.js. */
export interface OpenPlan {
  readonly standIn: StandInExcel;
  readonly inWorkbook: InWorkbook;
  readonly check: (asAt?: string) => Promise<PlanReport>;
  /** Without sheets, the whole pack. */
  readonly build: (builtAt?: string, asAt?: string, sheets?: readonly string[]) => Promise<BuildResult>;
}

/** The day of every example. */
export const exampleDay = '2025-09-08';

export async function openPlan(bytes: Uint8Array, options: StandInOptions = {}): Promise<OpenPlan> {
  const standIn = await openStandInExcel(bytes, { fileName: 'plan.xlsx', ...options });
  const inWorkbook = inExcel(standIn.Excel.run);
  return {
    standIn,
    inWorkbook,
    check: (asAt = exampleDay) => inWorkbook((workbook) => checkPlan(workbook, { asAt })),
    build: (builtAt = '8 September 2025, 14:05', asAt = exampleDay, sheets) =>
      inWorkbook((workbook) =>
        buildSheets(workbook, { asAt, builtAt, ...(sheets === undefined ? {} : { sheets }) }),
      ),
  };
}
